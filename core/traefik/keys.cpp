#include "traefik/keys.h"

#include "traefik/values.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace tw::traefik {
namespace {

using enum KeyKind;

constexpr Releases always{};
constexpr Releases v2{.until = {3, 0}};
constexpr Releases v2_and_3_0{.until = {3, 1}};
constexpr Releases v3_0{.since = {3, 0}};
constexpr Releases after_3_0{.since = {3, 1}};
constexpr Releases after_3_4{.since = {3, 5}};
constexpr Releases v3_6{.since = {3, 6}};
constexpr Releases v3_7{.since = {3, 7}};

/// Some words that may stand at the same place. In `path`, `*` is a name and `#` an index.
struct Row {
    std::string_view path;
    KeyKind kind;
    std::string_view words;
    Releases releases = always;
};

// Objects that are more than a place for their options come before those.
constexpr auto http_rows = std::to_array<Row>({
    {"http.routers.*", List, "entrypoints middlewares"},
    {"http.routers.*", Text, "service rule"},
    {"http.routers.*", Text, "rulesyntax", v3_0},
    {"http.routers.*", Number, "priority"},
    {"http.routers.*", Lone, "tls"},
    {"http.routers.*.tls", Text, "options certresolver"},
    {"http.routers.*.tls", Items, "domains"},
    {"http.routers.*.tls.domains.#", Text, "main"},
    {"http.routers.*.tls.domains.#", List, "sans"},
    {"http.routers.*.tls", Ignored, "resolvedoptions", v2},
    {"http.routers.*.tls", Ignored, "resolvedoptions", after_3_0},
    {"http.routers.*", Object, "observability", after_3_0},
    {"http.routers.*.observability", Flag, "accesslogs metrics tracing", after_3_0},
    {"http.routers.*.observability", Text, "traceverbosity", after_3_0},
    {"http.routers.*.observability", Ignored, "metadata", after_3_0},
    {"http.routers.*", Ignored, "defaultrule"},
    {"http.routers.*", Ignored, "parentrefs", after_3_0},
    {"http.routers.*", Ignored, "deniedencodedpathcharacters", v2},
    {"http.routers.*", Ignored, "deniedencodedpathcharacters", after_3_0},

    {"http.services.*", List, "middlewares", v3_7},
    {"http.services.*", Ignored, "weighted mirroring failover"},
    {"http.services.*", Ignored, "highestrandomweight", after_3_0},
    {"http.services.*.loadbalancer", Text, "serverstransport"},
    {"http.services.*.loadbalancer", Text, "strategy", after_3_0},
    {"http.services.*.loadbalancer", Flag, "passhostheader"},
    {"http.services.*.loadbalancer", Ignored, "nginxupstreamhashby", after_3_0},
    {"http.services.*.loadbalancer", Lone, "sticky"},
    {"http.services.*.loadbalancer.sticky", Lone, "cookie"},
    {"http.services.*.loadbalancer.sticky.cookie", Text, "name samesite"},
    {"http.services.*.loadbalancer.sticky.cookie", Flag, "secure httponly"},
    {"http.services.*.loadbalancer.sticky.cookie", Number, "maxage", v3_0},
    {"http.services.*.loadbalancer.sticky.cookie", Text, "path domain", after_3_0},
    {"http.services.*.loadbalancer.sticky.cookie", Ignored, "expires", after_3_0},
    {"http.services.*.loadbalancer", Single, "server"},
    {"http.services.*.loadbalancer.server", Text, "scheme port"},
    {"http.services.*.loadbalancer.server", Ignored, "url", v2_and_3_0},
    {"http.services.*.loadbalancer.server", Text, "url", after_3_0},
    {"http.services.*.loadbalancer.server", Number, "weight", v3_0},
    {"http.services.*.loadbalancer.server", Flag, "preservepath", after_3_0},
    {"http.services.*.loadbalancer.server", Ignored, "fenced", after_3_0},
    {"http.services.*.loadbalancer.healthcheck", Text, "scheme path method hostname"},
    {"http.services.*.loadbalancer.healthcheck", Text, "interval timeout", v2},
    {"http.services.*.loadbalancer.healthcheck", Duration, "interval timeout", v3_0},
    {"http.services.*.loadbalancer.healthcheck", Duration, "unhealthyinterval", after_3_0},
    {"http.services.*.loadbalancer.healthcheck", Text, "mode", v3_0},
    {"http.services.*.loadbalancer.healthcheck", Number, "port"},
    {"http.services.*.loadbalancer.healthcheck", Number, "status", v3_0},
    {"http.services.*.loadbalancer.healthcheck", Flag, "followredirects"},
    {"http.services.*.loadbalancer.healthcheck", Free, "headers"},
    {"http.services.*.loadbalancer", Object, "passivehealthcheck", after_3_4},
    {"http.services.*.loadbalancer.passivehealthcheck", Duration, "failurewindow", after_3_4},
    {"http.services.*.loadbalancer.passivehealthcheck", Number, "maxfailedattempts", after_3_4},
    {"http.services.*.loadbalancer.responseforwarding", Text, "flushinterval", v2},
    {"http.services.*.loadbalancer.responseforwarding", Duration, "flushinterval", v3_0},

    {"http.models.*", List, "middlewares"},
    {"http.models.*", Lone, "tls"},
    {"http.models.*.tls", Text, "options certresolver"},
    {"http.models.*.tls", Items, "domains"},
    {"http.models.*.tls.domains.#", Text, "main"},
    {"http.models.*.tls.domains.#", List, "sans"},
    {"http.models.*.tls", Ignored, "resolvedoptions", v2},
    {"http.models.*.tls", Ignored, "resolvedoptions", after_3_0},
    {"http.models.*", Object, "observability", after_3_0},
    {"http.models.*.observability", Flag, "accesslogs metrics tracing", after_3_0},
    {"http.models.*.observability", Text, "traceverbosity", after_3_0},
    {"http.models.*.observability", Ignored, "metadata", after_3_0},
    {"http.models.*", Ignored, "deniedencodedpathcharacters", v2},
    {"http.models.*", Ignored, "deniedencodedpathcharacters", after_3_0},
    {"http.models.*", Ignored, "defaultrulesyntax", v3_0},
    {"http", Ignored, "serverstransports"},
});

constexpr auto middleware_rows = std::to_array<Row>({
    {"addprefix", Text, "prefix"},
    {"stripprefix", List, "prefixes"},
    {"stripprefix", Flag, "forceslash"},
    {"stripprefixregex", List, "regex"},
    {"replacepath", Text, "path"},
    {"replacepathregex", Text, "regex replacement"},
    {"chain", List, "middlewares"},
    {"ipwhitelist", List, "sourcerange"},
    {"ipwhitelist", Lone, "ipstrategy"},
    {"ipwhitelist.ipstrategy", Number, "depth"},
    {"ipwhitelist.ipstrategy", Number, "ipv6subnet", after_3_0},
    {"ipwhitelist.ipstrategy", List, "excludedips"},
    {"ipallowlist", List, "sourcerange"},
    {"ipallowlist", Number, "rejectstatuscode", v3_0},
    {"ipallowlist", Lone, "ipstrategy"},
    {"ipallowlist.ipstrategy", Number, "depth"},
    {"ipallowlist.ipstrategy", Number, "ipv6subnet", after_3_0},
    {"ipallowlist.ipstrategy", List, "excludedips"},
    {"headers", Free, "customrequestheaders customresponseheaders sslproxyheaders"},
    {"headers", Flag,
     "accesscontrolallowcredentials addvaryheader stsincludesubdomains stspreload forcestsheader "
     "framedeny contenttypenosniff browserxssfilter isdevelopment sslredirect "
     "ssltemporaryredirect sslforcehost"},
    {"headers", List,
     "accesscontrolallowheaders accesscontrolallowmethods accesscontrolalloworiginlist "
     "accesscontrolalloworiginlistregex accesscontrolexposeheaders allowedhosts "
     "hostsproxyheaders"},
    {"headers", Number, "accesscontrolmaxage stsseconds"},
    {"headers", Text,
     "customframeoptionsvalue custombrowserxssvalue contentsecuritypolicy publickey "
     "referrerpolicy permissionspolicy featurepolicy sslhost"},
    {"headers", Text, "contentsecuritypolicyreportonly", after_3_0},
    {"headers", Text, "accesscontrolalloworigin", {.until = {2, 11}}},
    {"", Object, "encodedcharacters", v3_7},
    {"encodedcharacters", Flag,
     "allowencodedslash allowencodedbackslash allowencodednullcharacter allowencodedsemicolon "
     "allowencodedpercent allowencodedquestionmark allowencodedhash",
     v3_7},
    {"errors", List, "status"},
    {"errors", Codes, "statusrewrites", after_3_0},
    {"errors", Text, "service query"},
    {"errors", List, "errorrequestheaders", v2},
    {"errors", List, "errorrequestheaders", after_3_0},
    {"errors", Ignored, "nginxheaders", after_3_0},
    {"ratelimit", Number, "average burst"},
    {"ratelimit", Duration, "period"},
    {"ratelimit.sourcecriterion", Text, "requestheadername"},
    {"ratelimit.sourcecriterion", Flag, "requesthost"},
    {"ratelimit.sourcecriterion.ipstrategy", Number, "depth"},
    {"ratelimit.sourcecriterion.ipstrategy", Number, "ipv6subnet", after_3_0},
    {"ratelimit.sourcecriterion.ipstrategy", List, "excludedips"},
    {"ratelimit", Object, "redis", after_3_0},
    {"ratelimit.redis", List, "endpoints", after_3_0},
    {"ratelimit.redis", Text, "username password", after_3_0},
    {"ratelimit.redis", Number, "db poolsize minidleconns maxactiveconns", after_3_0},
    {"ratelimit.redis", Duration, "readtimeout writetimeout dialtimeout", after_3_0},
    {"ratelimit.redis", Object, "tls", after_3_0},
    {"ratelimit.redis.tls", Text, "ca cert key", after_3_0},
    {"ratelimit.redis.tls", Flag, "insecureskipverify caoptional", after_3_0},
    {"redirectregex", Text, "regex replacement"},
    {"redirectregex", Flag, "permanent"},
    {"redirectregex", Ignored, "statuscode", after_3_0},
    {"redirectscheme", Text, "scheme port"},
    {"redirectscheme", Flag, "permanent"},
    {"redirectscheme", Ignored, "forcepermanentredirect", after_3_0},
    {"basicauth", List, "users"},
    {"basicauth", Text, "usersfile realm headerfield"},
    {"basicauth", Flag, "removeheader"},
    {"digestauth", List, "users"},
    {"digestauth", Text, "usersfile realm headerfield"},
    {"digestauth", Flag, "removeheader"},
    {"forwardauth", Text, "address authresponseheadersregex"},
    {"forwardauth", Flag, "trustforwardheader"},
    {"forwardauth", List, "authresponseheaders authrequestheaders"},
    {"forwardauth.tls", Text, "ca cert key"},
    {"forwardauth.tls", Flag, "insecureskipverify caoptional"},
    {"forwardauth", Number, "maxresponsebodysize", v2},
    {"forwardauth", Number, "maxresponsebodysize", after_3_0},
    {"forwardauth", List, "addauthcookiestoresponse", v3_0},
    {"forwardauth", Text, "headerfield authsigninurl", after_3_0},
    {"forwardauth", Number, "maxbodysize", after_3_0},
    {"forwardauth", Flag, "forwardbody preservelocationheader preserverequestmethod", after_3_0},
    {"inflightreq", Number, "amount"},
    {"inflightreq.sourcecriterion", Text, "requestheadername"},
    {"inflightreq.sourcecriterion", Flag, "requesthost"},
    {"inflightreq.sourcecriterion.ipstrategy", Number, "depth"},
    {"inflightreq.sourcecriterion.ipstrategy", Number, "ipv6subnet", after_3_0},
    {"inflightreq.sourcecriterion.ipstrategy", List, "excludedips"},
    {"buffering", Number,
     "maxrequestbodybytes memrequestbodybytes maxresponsebodybytes memresponsebodybytes"},
    {"buffering", Text, "retryexpression"},
    {"buffering", Ignored, "disablerequestbuffer disableresponsebuffer", after_3_0},
    {"circuitbreaker", Text, "expression"},
    {"circuitbreaker", Duration, "checkperiod fallbackduration recoveryduration"},
    {"circuitbreaker", Number, "responsecode", v3_0},
    {"", Lone, "compress"},
    {"compress", List, "excludedcontenttypes"},
    {"compress", List, "includedcontenttypes", v3_0},
    {"compress", List, "encodings", after_3_0},
    {"compress", Text, "defaultencoding", after_3_0},
    {"compress", Number, "minresponsebodybytes"},
    {"passtlsclientcert", Flag, "pem"},
    {"passtlsclientcert.info", Flag, "notafter notbefore sans serialnumber"},
    {"passtlsclientcert.info.subject", Flag,
     "country province locality organization organizationalunit commonname serialnumber "
     "domaincomponent"},
    {"passtlsclientcert.info.issuer", Flag,
     "country province locality organization commonname serialnumber domaincomponent"},
    {"retry", Number, "attempts"},
    {"retry", Duration, "initialinterval"},
    {"retry", Duration, "timeout", v3_7},
    {"retry", Number, "maxrequestbodybytes", v3_7},
    {"retry", List, "status", v3_7},
    {"retry", Flag, "disableretryonnetworkerror retrynonidempotentmethod", v3_7},
    {"", Object, "contenttype", v2},
    {"", Lone, "contenttype", v3_0},
    {"contenttype", Flag, "autodetect", v2},
    {"contenttype", Flag, "autodetect", v3_0},
    {"", Object, "grpcweb", v3_0},
    {"grpcweb", List, "alloworigins", v3_0},
    {"", Any, "plugin"},
    {"", Ignored, "requestheadermodifier", v3_0},
    {"", Ignored,
     "responseheadermodifier requestredirect urlrewrite authtlspasscertificatetoupstream snippet "
     "rewritetarget upstreamvhost approot",
     after_3_0},
});

constexpr auto stream_rows = std::to_array<Row>({
    {"tcp.routers.*", List, "entrypoints middlewares"},
    {"tcp.routers.*", Text, "service rule"},
    {"tcp.routers.*", Text, "rulesyntax", v3_0},
    {"tcp.routers.*", Number, "priority"},
    {"tcp.routers.*", Lone, "tls"},
    {"tcp.routers.*.tls", Flag, "passthrough"},
    {"tcp.routers.*.tls", Text, "options certresolver"},
    {"tcp.routers.*.tls", Items, "domains"},
    {"tcp.routers.*.tls.domains.#", Text, "main"},
    {"tcp.routers.*.tls.domains.#", List, "sans"},
    {"tcp.services.*", Ignored, "weighted"},
    {"tcp.services.*.loadbalancer", Number, "terminationdelay"},
    {"tcp.services.*.loadbalancer", Text, "serverstransport", v3_0},
    {"tcp.services.*.loadbalancer", Lone, "proxyprotocol"},
    {"tcp.services.*.loadbalancer.proxyprotocol", Number, "version"},
    {"tcp.services.*.loadbalancer", Single, "server"},
    {"tcp.services.*.loadbalancer.server", Text, "port"},
    {"tcp.services.*.loadbalancer.server", Flag, "tls", v3_0},
    {"tcp.services.*.loadbalancer.server", Ignored, "address"},
    {"tcp.services.*.loadbalancer", Lone, "healthcheck", v3_7},
    {"tcp.services.*.loadbalancer.healthcheck", Number, "port", v3_7},
    {"tcp.services.*.loadbalancer.healthcheck", Text, "send expect", v3_7},
    {"tcp.services.*.loadbalancer.healthcheck", Duration, "interval unhealthyinterval timeout",
     v3_7},
    {"tcp.middlewares.*.inflightconn", Number, "amount"},
    {"tcp.middlewares.*.ipwhitelist", List, "sourcerange"},
    {"tcp.middlewares.*.ipallowlist", List, "sourcerange"},
    {"tcp", Ignored, "models serverstransports", v3_0},
    {"udp.routers.*", List, "entrypoints"},
    {"udp.routers.*", Text, "service"},
    {"udp.services.*", Ignored, "weighted"},
    {"udp.services.*.loadbalancer", Single, "server"},
    {"udp.services.*.loadbalancer.server", Text, "port"},
    {"udp.services.*.loadbalancer.server", Ignored, "address"},
    {"tls", Ignored, "certificates options"},
    {"tls.stores.*", Ignored, "defaultcertificate"},
    {"tls.stores.*.defaultgeneratedcert", Text, "resolver"},
    {"tls.stores.*.defaultgeneratedcert.domain", Text, "main"},
    {"tls.stores.*.defaultgeneratedcert.domain", List, "sans"},
});

constexpr auto settings_rows = std::to_array<Row>({
    {"", Flag, "enable"},
    {"docker", Text, "network"},
    {"docker", Flag, "lbswarm"},
    {"docker", Flag, "allownonrunning", v3_6},
});

/// The child of that name that all of `releases` know, made if need be.
Key& child_of(Key& parent, std::string_view word, const Releases& releases) {
    const auto found = std::ranges::find_if(parent.children, [&](const Key& each) {
        return each.word == word && each.releases.since <= releases.since &&
               each.releases.until >= releases.until;
    });
    if (found != parent.children.end()) {
        return *found;
    }
    return parent.children.emplace_back(Key{.word = std::string(word)});
}

void add(Key& root, const Row& row) {
    Key* at = &root;
    for (const auto part : std::views::split(row.path, '.')) {
        const std::string_view word(part.begin(), part.end());
        if (word.empty()) {
            continue;
        }
        const bool is_name = word == "*";
        at->kind = is_name ? Names : at->kind;
        at = &child_of(*at, is_name || word == "#" ? std::string_view() : word, row.releases);
    }
    for (const auto part : std::views::split(row.words, ' ')) {
        at->children.push_back(Key{.word = std::string(part.begin(), part.end()),
                                   .kind = row.kind,
                                   .releases = row.releases,
                                   .children = {}});
    }
}

} // namespace

const Key* Key::find(std::string_view given, Version version) const {
    const auto found = std::ranges::find_if(children, [&](const Key& each) {
        return each.releases.contain(version) && same_word(each.word, given);
    });
    return found == children.end() ? nullptr : &*found;
}

const Key* Key::find_elsewhere(std::string_view given, Version version) const {
    const auto found = std::ranges::find_if(children, [&](const Key& each) {
        return !each.releases.contain(version) && same_word(each.word, given);
    });
    return found == children.end() ? nullptr : &*found;
}

Key all_keys() {
    Key root;
    for (const Row& row : http_rows) {
        add(root, row);
    }
    Key middleware;
    for (const Row& row : middleware_rows) {
        add(middleware, row);
    }
    Key& http = child_of(root, "http", always);
    http.children.push_back(
        Key{.word = "middlewares", .kind = Names, .releases = always, .children = {middleware}});
    for (const Row& row : stream_rows) {
        add(root, row);
    }
    return root;
}

Key settings_keys() {
    Key root;
    for (const Row& row : settings_rows) {
        add(root, row);
    }
    return root;
}

} // namespace tw::traefik

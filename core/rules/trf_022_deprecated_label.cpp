#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"

#include <string>

namespace tw::rules {
namespace {

struct Deprecated {
    std::string_view option; ///< within a middleware; or the first words of it
    Version since;
    bool works = false; ///< for now; otherwise it has no effect
    Phrase instead;
};

constexpr Version first_of_3{3, 0};

const std::vector<Deprecated>& of_middlewares() {
    static const std::vector<Deprecated> table{
        {"ipwhitelist", first_of_3, true, "ipallowlist"},
        {"stripprefix.forceslash", first_of_3, true, say("a path prefix that ends as it should")},
        {"headers.sslredirect", first_of_3, false,
         say("a redirection of the entry point, or redirectscheme")},
        {"headers.ssltemporaryredirect", first_of_3, false,
         say("a redirection of the entry point, or redirectscheme")},
        {"headers.sslhost", first_of_3, false, "redirectregex"},
        {"headers.sslforcehost", first_of_3, false, "redirectregex"},
        {"headers.featurepolicy", first_of_3, false, "headers.permissionspolicy"},
        {"forwardauth.tls.caoptional", first_of_3, false, say("nothing")},
    };
    return table;
}

const std::vector<Deprecated>& of_services() {
    static const std::vector<Deprecated> table{
        {"loadbalancer.terminationdelay", first_of_3, true, say("a servers transport in a file")}};
    return table;
}

bool is_within(const std::string& option, std::string_view word) {
    return option.starts_with(word) && (option.size() == word.size() || option[word.size()] == '.');
}

/// `…middlewares.x.ipwhitelist.sourcerange` with the new word for the old one.
std::string renamed(const traefik::Setting& setting, const Deprecated& old) {
    const std::size_t begin = setting.key.size() - setting.option.size();
    return setting.key.substr(0, begin) + old.instead.str() +
           setting.key.substr(begin + old.option.size());
}

void check_settings(const facts::Facts& facts, const traefik::Element& element,
                    const std::vector<Deprecated>& table, Report& report) {
    const compose::Service* service = service_of(facts, element.container);
    if (service == nullptr || !element.counts()) {
        return;
    }
    for (const traefik::Setting& setting : element.settings) {
        for (const Deprecated& old : table) {
            if (!is_within(setting.option, old.option) || facts.traefik.version < old.since) {
                continue;
            }
            facts::Finding& finding = report.add(
                setting.origin.location,
                old.works ? say("{} of {} is deprecated in Traefik {} and will be removed",
                                old.option, element.name, facts.traefik.version.major)
                          : say("{} of {} is deprecated in Traefik {} and has no effect",
                                old.option, element.name, facts.traefik.version.major));
            finding.service = element.container;
            finding.expected = old.instead;
            finding.actual = old.option;
            finding.fixes.push_back(old.option == "ipwhitelist"
                                        ? rename_label(*service, setting.key, renamed(setting, old))
                                        : by_hand(say("use {} instead", old.instead)));
        }
    }
}

void check_deprecated_label(const facts::Facts& facts, Report& report) {
    for (const traefik::Middleware& middleware : facts.traefik.middlewares) {
        check_settings(facts, middleware, of_middlewares(), report);
    }
    for (const traefik::Service& service : facts.traefik.services) {
        check_settings(facts, service, of_services(), report);
    }
}

} // namespace

const Rule trf_022{
    .id = "TW-TRF-022",
    .name = "traefik-deprecated-label",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Options of labels that Traefik 3 still takes but announces to drop "
                     "(`ipWhiteList`, `stripPrefix.forceSlash`, `terminationDelay`), and those "
                     "that it takes without any effect (`headers.sslRedirect`, "
                     "`headers.featurePolicy` …).",
            .why = "The first kind will discard all labels of the container after some update. The "
                   "second kind is worse: nothing is logged and nothing happens, so plain HTTP "
                   "that was redirected to HTTPS in version 2 is served in version 3.",
            .example = R"(services:
  web:
    image: web
    labels: ["traefik.http.middlewares.office.ipwhitelist.sourcerange=10.0.0.0/8"]
)",
            .fix = "Renames `ipwhitelist` to `ipallowlist`, which means the same. Otherwise by "
                   "hand.",
        },
    .check = check_deprecated_label,
};

} // namespace tw::rules

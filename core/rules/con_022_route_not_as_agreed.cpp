#include "contract/pattern.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/route_tls.h"
#include "rules/routes.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

Phrase texts_of(const contract::Texts& texts) {
    std::vector<std::string> names;
    for (const auto& text : texts) {
        names.push_back(text.name);
    }
    return listed(names);
}

bool is_agreed(const contract::Texts& agreed, std::string_view name) {
    return std::ranges::any_of(
        agreed, [&](const auto& text) { return contract::matches(text.name, name); });
}

/// Writes the one entry point that the contract leaves, if it leaves one.
facts::Fix entry_point_fix(const traefik::Router& router, const contract::Texts& agreed) {
    if (agreed.size() != 1 || contract::is_pattern(agreed.front().name)) {
        return by_hand(say("name an entry point that the contract allows: {}", texts_of(agreed)));
    }
    const std::string& name = agreed.front().name;
    return set_option(router, "entrypoints", name, say("listen on {} only", name),
                      facts::Safety::Unsafe);
}

void check_entry_points(const facts::Facts& facts, const traefik::Router& router,
                        const contract::Texts& agreed, Report& report) {
    const auto known = traefik::entry_points_of(router, facts.traefik);
    const std::vector<std::string> names = !router.entry_points.empty()
                                               ? router.entry_points
                                               : known.value_or(std::vector<std::string>{});
    std::vector<std::string> others;
    std::ranges::copy_if(names, std::back_inserter(others),
                         [&](const std::string& name) { return !is_agreed(agreed, name); });
    const bool is_unknown = router.entry_points.empty() && !known;
    if (others.empty() && !is_unknown) {
        return;
    }
    const traefik::Setting* setting = router.setting("entrypoints");
    const text::Location place =
        setting != nullptr ? setting->origin.location : router.origin.location;
    facts::Finding& finding = report.add(
        place, is_unknown ? say("{} names no entry point, so it listens on whichever Traefik has, "
                                "which is not known here",
                                router_text(facts, router))
                          : say("{} listens on {}, which the contract does not allow",
                                router_text(facts, router), listed(others)));
    if (is_unknown) {
        finding.severity = text::Severity::Warning;
    }
    set_subject(finding, router);
    finding.expected = say("only {}", texts_of(agreed));
    finding.actual = is_unknown ? say("no entry point is named") : listed(names);
    finding.fixes.push_back(entry_point_fix(router, agreed));
}

void report_plain(const facts::Facts& facts, const traefik::Router& router, bool is_unknown,
                  Report& report) {
    facts::Finding& finding =
        report.add(router.has_own_rule ? router.rule_origin.location : router.origin.location,
                   is_unknown ? say("{} answers without TLS, unless its entry point has it, which "
                                    "is not known here, and the contract requires it",
                                    router_text(facts, router))
                              : say("{} answers without TLS, and the contract requires it",
                                    router_text(facts, router)));
    if (is_unknown) {
        finding.severity = text::Severity::Warning;
    }
    set_subject(finding, router);
    finding.expected = say("tls on the router or its entry point, or a redirect to https");
    const TlsAtEntry entry = tls_at_entry(facts, router);
    finding.actual = entry.fault == TlsFault::Missing
                         ? say("no tls, so on {} clients that use https get 404", entry.point->name)
                         : say("no tls");
    finding.fixes.push_back(set_option(
        router, "tls", "true", say("switch tls on for {}", router.name), facts::Safety::Unsafe));
}

void report_encrypted(const facts::Facts& facts, const traefik::Router& router, Report& report) {
    facts::Finding& finding = report.add(
        router.tls ? router.tls->origin.location : router.origin.location,
        say("{} answers with TLS only, and the contract forbids that", router_text(facts, router)));
    set_subject(finding, router);
    finding.expected = say("no tls: TLS is terminated before Traefik");
    finding.actual = router.tls ? say("tls on the router") : say("tls on its entry points");
    finding.fixes.push_back(by_hand(say("take tls off the router, or off its entry points")));
}

void check_tls(const facts::Facts& facts, const traefik::Router& router, Report& report) {
    const TlsByContract found = tls_by_contract(facts, router);
    if (found.fault == TlsFault::Needless) {
        report_encrypted(facts, router, report);
    } else if (found.fault == TlsFault::Missing) {
        report_plain(facts, router, found.is_unsure, report);
    }
}

void check_routes_as_agreed(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->traefik) {
        return;
    }
    const contract::TraefikPolicy& policy = *facts.contract->traefik;
    for (const traefik::Router* router : active_routers(facts)) {
        if (!policy.entrypoints.empty()) {
            check_entry_points(facts, *router, policy.entrypoints, report);
        }
        check_tls(facts, *router, report);
    }
}

} // namespace

const Rule con_022{
    .id = "TW-CON-022",
    .name = "route-not-as-agreed",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router on another entry point than the contract allows "
                     "(`traefik.entrypoints`), without TLS where it is required, or with TLS where "
                     "it is forbidden (`traefik.tls`). A router that only sends clients to https "
                     "needs no TLS. Where nothing says what entry points Traefik has, a router "
                     "that names none is found with a warning.",
            .why = "Everything that a router answers is one label away from the Internet. Which "
                   "entry points are public, and that nothing is served in the clear, is agreed "
                   "once for all services, and a single forgotten label breaks it.",
            .example = R"yaml(# contract: traefik: {entrypoints: [websecure], tls: required}
services:
  shop:
    labels:
      - traefik.http.routers.shop.rule=Host(`shop.example.org`)
      - traefik.http.routers.shop.entrypoints=web
)yaml",
            .fix = "Writes the entry point, if the contract leaves only one; switches `tls` on for "
                   "the router. TLS that is forbidden is taken off by hand.",
        },
    .check = check_routes_as_agreed,
};

} // namespace tw::rules

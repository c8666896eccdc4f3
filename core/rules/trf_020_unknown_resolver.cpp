#include "base/nearest.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

void complete_resolver_finding(const traefik::Static& statics, const std::string& name,
                               facts::Finding& finding) {
    finding.expected = statics.resolvers.empty()
                           ? say("a certificate resolver in Traefik's static configuration")
                           : say("one of {}", listed(statics.resolvers));
    finding.actual = name;
}

void check_resolvers(const facts::Facts& facts, Report& report) {
    const traefik::Static& statics = facts.traefik.statics;
    if (!statics.is_whole()) {
        return;
    }
    const std::vector<std::string_view> known(statics.resolvers.begin(), statics.resolvers.end());
    for (const traefik::Router& router : facts.traefik.routers) {
        const traefik::Setting* setting = router.setting("tls.certresolver");
        if (!router.counts() || setting == nullptr || setting->value.empty() ||
            std::ranges::contains(known, setting->value)) {
            continue;
        }
        facts::Finding& finding =
            report.add(setting->origin.location,
                       say("{} wants certificates of {}, a resolver that Traefik does not have",
                           router_text(facts, router), setting->value));
        set_subject(finding, router);
        complete_resolver_finding(statics, setting->value, finding);
        const std::string_view meant = nearest(setting->value, known);
        finding.fixes.push_back(
            meant.empty() ? by_hand(say("name a resolver that Traefik has, or add this one"))
                          : set_option(router, "tls.certresolver", std::string(meant),
                                       say("write {}", meant), facts::Safety::Unsafe));
    }
    for (const traefik::EntryPoint& point : statics.entry_points) {
        if (point.tls_resolver.empty() || std::ranges::contains(known, point.tls_resolver) ||
            point.origin.location.range.empty()) {
            continue;
        }
        facts::Finding& finding = report.add(
            point.origin.location,
            say("the entry point {} wants certificates of {}, a resolver that Traefik does not "
                "have",
                point.name, point.tls_resolver));
        complete_resolver_finding(statics, point.tls_resolver, finding);
        finding.fixes.push_back(by_hand(say("name a resolver that Traefik has, or add this one")));
    }
}

} // namespace

const Rule trf_020{
    .id = "TW-TRF-020",
    .name = "certificate-resolver-unknown",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router or an entry point with a `certResolver` that Traefik does not have. "
                     "Found only where Traefik's static configuration is known.",
            .why = "Traefik writes a line into its log and serves its default certificate, which "
                   "no browser trusts.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3.7
    command:
      - --entrypoints.websecure.address=:443
      - --certificatesresolvers.letsencrypt.acme.storage=/acme.json
  shop:
    labels:
      - traefik.http.routers.shop.rule=Host(`shop.example.org`)
      - traefik.http.routers.shop.tls.certresolver=le
)yaml",
            .fix = "Writes the resolver whose name is most like it. Else by hand.",
        },
    .check = check_resolvers,
};

} // namespace tw::rules

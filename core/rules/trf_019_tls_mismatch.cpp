#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/route_tls.h"
#include "rules/routes.h"

namespace tw::rules {
namespace {

void report_missing_tls(const facts::Facts& facts, const traefik::Router& router,
                        const traefik::EntryPoint& point, Report& report) {
    const traefik::Setting* place = router.setting("entrypoints");
    facts::Finding& finding =
        report.add(place != nullptr ? place->origin.location : router.rule_origin.location,
                   say("{} has no tls, so on {} clients that use https get 404",
                       router_text(facts, router), point.name));
    set_subject(finding, router);
    finding.expected = say("tls on the router, or on the entry point {}", point.name);
    finding.actual = say("neither has it");
    finding.fixes.push_back(set_option(
        router, "tls", "true", say("switch tls on for {}", router.name), facts::Safety::Unsafe));
}

void report_needless_tls(const facts::Facts& facts, const traefik::Router& router,
                         const traefik::EntryPoint& point, Report& report) {
    facts::Finding& finding = report.add(
        router.tls->origin.location,
        say("{} has tls and listens only on {}, where clients use plain http and get 404",
            router_text(facts, router), point.name));
    set_subject(finding, router);
    finding.expected = say("an entry point for https, or no tls");
    finding.actual = say("tls on {}", point.name);
    finding.fixes.push_back(
        by_hand(say("name the entry point for https, or take tls off the router")));
}

void check_tls(const facts::Facts& facts, Report& report) {
    for (const traefik::Router& router : facts.traefik.routers) {
        const TlsAtEntry found = tls_at_entry(facts, router);
        if (found.fault == tls_by_contract(facts, router).fault) {
            continue; // nothing, or told as a breach of the contract
        }
        if (found.fault == TlsFault::Missing) {
            report_missing_tls(facts, router, *found.point, report);
        } else if (found.fault == TlsFault::Needless) {
            report_needless_tls(facts, router, *found.point, report);
        }
    }
}

} // namespace

const Rule trf_019{
    .id = "TW-TRF-019",
    .name = "tls-not-as-entry-point",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router without `tls` that listens only on the entry point behind port 443, "
                     "and one with `tls` that listens only on the one behind port 80. Found only "
                     "where Traefik's static configuration is known. Where the contract says the "
                     "same of `tls`, TW-CON-022 tells it.",
            .why = "A router with `tls` answers requests with TLS and no others, and a router "
                   "without it none of them. On the wrong entry point nobody gets an answer but "
                   "404.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3.7
    command: [--providers.docker=true, "--entrypoints.websecure.address=:443"]
    ports: ["443:443"]
  shop:
    labels:
      - traefik.http.routers.shop.rule=Host(`shop.example.org`)
      - traefik.http.routers.shop.entrypoints=websecure
)yaml",
            .fix = "Switches `tls` on for the router. It may as well be switched on for the entry "
                   "point, in the static configuration.",
        },
    .check = check_tls,
};

} // namespace tw::rules

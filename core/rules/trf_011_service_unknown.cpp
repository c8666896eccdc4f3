#include "base/nearest.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"
#include "rules/traefik_references.h"
#include "rules/words.h"

#include <array>
#include <format>

namespace tw::rules {
namespace {

using Result = Lookup::Result;

/// The Traefik services that the container itself defines.
std::vector<std::string> own_services(const facts::Facts& facts, const traefik::Router& router) {
    std::vector<std::string> names;
    for (const traefik::Service& service : facts.traefik.services) {
        if (service.container == router.container && service.protocol == router.protocol) {
            names.push_back(service.name);
        }
    }
    return names;
}

/// `dashboard@internal` for `dash@internal`.
std::string nearest_internal(std::string_view name) {
    constexpr std::array<std::string_view, 4> known{"api", "dashboard", "ping", "prometheus"};
    const std::string_view found = nearest(name, known);
    return found.empty() ? std::string() : std::string(found) + "@internal";
}

void report_unlinked(const facts::Facts& facts, const traefik::Router& router,
                     std::vector<std::string> services, Report& report) {
    facts::Finding& finding =
        report.add(router.origin.location,
                   say("{} names no service, and {} has {}, so Traefik drops the router",
                       the_router(router), router.container, listed(services)));
    finding.service = router.container;
    finding.expected = say("an option service");
    finding.actual = say("no service named");
    const compose::Service* service = service_of(facts, router.container);
    for (const std::string& name : services) {
        const std::string key = std::format("traefik.{}.routers.{}.service",
                                            traefik::name_of(router.protocol), router.name);
        if (service != nullptr && service->label(key) == nullptr) {
            finding.fixes.push_back(fix(say("link it to {}", name), facts::Safety::Unsafe,
                                        {SetLabel{service->name, key, escaped(name)}}));
        }
    }
    finding.fixes.push_back(by_hand(say("name the service that the router is for")));
}

void report_unknown(const facts::Facts& facts, const traefik::Router& router, const Lookup& lookup,
                    const std::vector<std::string>& known, Report& report) {
    const traefik::Reference& reference = *router.service;
    const bool elsewhere = lookup.result == Result::Elsewhere;
    const Phrase wrong = wrong_use(
        say("{} names the Traefik service {}", the_router(router), reference.text), lookup);
    facts::Finding& finding =
        report.add(reference.origin.location,
                   elsewhere ? wrong : say("{}, so requests to it end in 404", wrong));
    finding.severity = elsewhere ? text::Severity::Info : text::Severity::Error;
    finding.service = router.container;
    const std::vector<std::string> own = own_services(facts, router);
    finding.expected = own.empty() ? say("a service that Traefik has") : listed(own);
    finding.actual = reference.text;
    const bool internal = reference.provider == traefik::Provider::Internal;
    const std::string better = internal          ? nearest_internal(reference.name)
                               : own.size() == 1 ? own.front()
                                                 : better_reference(reference, known);
    const compose::Service* service = service_of(facts, router.container);
    const traefik::Setting* setting = router.setting("service");
    const bool can_change = lookup.result != Result::Lost && !elsewhere && !better.empty() &&
                            service != nullptr && setting != nullptr;
    finding.fixes.push_back(
        can_change ? change_label(*service, setting->key, better)
                   : by_hand(say("define the service in a label, or name one that is defined")));
}

void check_service_unknown(const facts::Facts& facts, Report& report) {
    const std::vector<std::string> known =
        names_that_count(facts.traefik.services, traefik::Protocol::Http);
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.standing == traefik::Standing::Unlinked) {
            report_unlinked(facts, router, own_services(facts, router), report);
            continue;
        }
        if (!router.counts() || !router.service || router.service->origin.variable ||
            router.made_up) {
            continue;
        }
        const Lookup lookup = look_up_service(facts, router.protocol, *router.service);
        if (!may_be_right(lookup)) {
            report_unknown(facts, router, lookup, known, report);
        }
    }
}

} // namespace

const Rule trf_011{
    .id = "TW-TRF-011",
    .name = "traefik-service-unknown",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router whose option `service` names a Traefik service that does not exist, "
                     "or that names none on a container with several.",
            .why = "Traefik drops the router; clients get 404. The option means services of "
                   "Traefik's own (`traefik.http.services.NAME…`), not those of the compose file. "
                   "Without it a router gets the only service of its container.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3
  web:
    image: web
    labels:
      - "traefik.http.routers.web.rule=Host(`web.example.org`)"
      - "traefik.http.routers.web.service=web"
      - "traefik.http.services.website.loadbalancer.server.port=8080"
)yaml",
            .fix = "Names the service of the container, or the nearest one that exists.",
        },
    .check = check_service_unknown,
};

} // namespace tw::rules

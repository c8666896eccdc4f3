#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// The request ends at a middleware of the router, as a redirect for all hosts does.
bool may_redirect(const facts::Facts& facts, const traefik::Router& router) {
    return std::ranges::any_of(router.middlewares, [&](const traefik::Reference& reference) {
        const auto found = facts.traefik.find_middlewares(router.protocol, reference);
        const bool is_redirect =
            std::ranges::any_of(found, [](const traefik::Middleware* middleware) {
                return std::ranges::any_of(middleware->types, [](const std::string& type) {
                    return type.starts_with("redirect");
                });
            });
        return is_redirect || (found.empty() && reference.name.contains("redirect"));
    });
}

/// Traefik would send the request to a port of its own container that nobody chose.
bool goes_to_itself(const facts::Facts& facts, const traefik::Router& router) {
    if (router.setting("service") != nullptr || !router.service) {
        return false;
    }
    const auto found = facts.traefik.find_services(router.protocol, *router.service);
    return !found.empty() && std::ranges::all_of(found, [&](const traefik::Service* service) {
        return runs_traefik(facts, service->container) &&
               std::ranges::all_of(service->servers, [](const traefik::Server& server) {
                   return server.url.empty() && server.port.kind != traefik::Port::Kind::Written;
               });
    });
}

void check_dashboard(const facts::Facts& facts, Report& report) {
    for (const traefik::Router& router : facts.traefik.routers) {
        const bool is_own = router.protocol == traefik::Protocol::Http && router.has_own_rule &&
                            router.standing != traefik::Standing::Disabled &&
                            runs_traefik(facts, router.container);
        if (!is_own || !goes_to_itself(facts, router) || may_redirect(facts, router)) {
            continue;
        }
        facts::Finding& finding = report.add(
            router.rule_origin.location,
            say("the router {} has no service api@internal, so Traefik sends its requests to a "
                "port of its own container",
                router_text(facts, router)));
        set_subject(finding, router);
        finding.expected = say("service=api@internal for the dashboard and the API");
        finding.actual = say("the service {}, which is Traefik itself", router.service->name);
        finding.fixes.push_back(set_option(router, "service", "api@internal",
                                           say("send {} to api@internal", router.name),
                                           facts::Safety::Unsafe));
    }
}

} // namespace

const Rule trf_023{
    .id = "TW-TRF-023",
    .name = "dashboard-without-service",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router in the labels of the Traefik container itself that names no service "
                     "and no port, and does not redirect.",
            .why =
                "Traefik then takes the lowest port of its own container, mostly 80, and sends "
                "the request to itself: it goes round, or ends in 404. The dashboard and the API "
                "are a service of Traefik's own, `api@internal`.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3.7
    ports: ["80:80"]
    labels:
      - traefik.enable=true
      - traefik.http.routers.dashboard.rule=Host(`traefik.example.org`)
)yaml",
            .fix = "Adds `service=api@internal` to the router. The dashboard is open then for "
                   "everyone whom the router's middlewares let pass.",
        },
    .check = check_dashboard,
};

} // namespace tw::rules

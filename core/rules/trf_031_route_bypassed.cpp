#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/routes.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// A router that sends requests to this port of the service; null if there is none.
const traefik::Router* router_to(const facts::Facts& facts, const ServiceName& service,
                                 std::uint16_t port) {
    const std::string text = std::to_string(port);
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.protocol != traefik::Protocol::Http || !router.counts() || !router.service ||
            router.made_up) {
            continue;
        }
        for (const traefik::Service* target :
             facts.traefik.find_services(router.protocol, *router.service)) {
            const bool fits =
                target->counts() && target->container == service &&
                std::ranges::any_of(target->servers, [&](const traefik::Server& server) {
                    return server.url.empty() && server.port.text == text;
                });
            if (fits) {
                return &router;
            }
        }
    }
    return nullptr;
}

void check_bypasses(const facts::Facts& facts, Report& report) {
    if (facts.traefik.routers.empty()) {
        return;
    }
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const bool is_open = exposure.reach == topology::Exposure::Reach::Everyone ||
                             exposure.reach == topology::Exposure::Reach::Address;
        const traefik::Router* router =
            is_open && !runs_traefik(facts, exposure.service) && !is_granted(facts, exposure)
                ? router_to(facts, exposure.service, exposure.port->target)
                : nullptr;
        if (router == nullptr) {
            continue;
        }
        facts::Finding& finding = report.add(
            exposure.port->origin.location,
            say("{} of {} is open beside Traefik, so clients can go around the router {}",
                host_port_text(*exposure.port), exposure.service, router->name));
        finding.service = exposure.service;
        finding.expected = say("one way in: through Traefik");
        finding.actual = compose::to_text(*exposure.port);
        finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
        finding.fixes.push_back(bind_to_loopback(facts, exposure));
    }
}

} // namespace

const Rule trf_031{
    .id = "TW-TRF-031",
    .name = "route-bypassed-by-port",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that a router of Traefik serves, and that publishes the same port "
                     "on an address of the host other than loopback; unless the contract grants "
                     "the port.",
            .why = "What Traefik does for the service, TLS, passwords, allow lists, limits, does "
                   "not count for clients that use the port. Traefik itself needs no published "
                   "port: it uses the container's address.",
            .example = R"yaml(services:
  shop:
    ports: ["8080:80"]
    labels:
      - traefik.http.routers.shop.rule=Host(`shop.example.org`)
      - traefik.http.services.shop.loadbalancer.server.port=80
)yaml",
            .fix = "Stops publishing the port, or binds it to 127.0.0.1.",
        },
    .check = check_bypasses,
};

} // namespace tw::rules

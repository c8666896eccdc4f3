#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/shared.h"

#include <algorithm>
#include <map>
#include <set>

namespace tw::rules {
namespace {

/// What the contract says of ways from the Internet to others than Traefik: what lies behind it is
/// what matters here.
struct Promises {
    std::set<ServiceName> open;     ///< some flow lets the Internet in
    std::set<ServiceName> required; ///< of those, the ones that must be reached
    std::set<ServiceName> closed;   ///< a flow forbids it
};

Promises promises_of(const facts::Facts& facts, const contract::FlowTable& flows) {
    Promises promises;
    for (std::size_t number = 0; number < facts.project.services.size(); ++number) {
        const ServiceName& service = facts.project.services[number].name;
        const contract::FlowPolicy policy = flows.of(flows.internet(), number).policy;
        if (policy == contract::FlowPolicy::Unsaid || runs_traefik(facts, service)) {
            continue;
        }
        (policy == contract::FlowPolicy::Forbidden ? promises.closed : promises.open)
            .insert(service);
        if (policy == contract::FlowPolicy::Required) {
            promises.required.insert(service);
        }
    }
    return promises;
}

/// The first router that gets into Traefik's configuration, by service.
std::map<ServiceName, const traefik::Router*> routed(const facts::Facts& facts) {
    std::map<ServiceName, const traefik::Router*> found;
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.counts() && !router.container.empty() &&
            !runs_traefik(facts, router.container)) {
            found.emplace(router.container, &router);
        }
    }
    return found;
}

void report_routed(const traefik::Router& router, Report& report) {
    facts::Finding& finding = report.add(
        router.origin.location,
        say("the router {} leads to {}, and the contract has no flow from the Internet to it",
            router.name, router.container));
    finding.service = router.container;
    finding.expected = say("no router");
    finding.actual = router.name;
    finding.fixes.push_back(
        by_hand(say("take the router away, or add the flow internet -> {}", router.container)));
}

void report_not_routed(const compose::Service& service, Report& report) {
    facts::Finding& finding =
        report.add(service.origin.location,
                   say("the contract lets the Internet reach {}, and neither a router nor a "
                       "published port leads to it",
                       service.name));
    finding.service = service.name;
    finding.expected = say("a router");
    finding.actual = say("none");
    finding.fixes.push_back(by_hand(say("add a router, or take the flow out of the contract")));
}

void check_public_services(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->flows || facts.traefik.proxies.empty()) {
        return;
    }
    const Promises promises = promises_of(facts, report.shared().policy().flows());
    const auto routers = routed(facts);
    for (const auto& [name, router] : routers) {
        if (!promises.open.empty() && !promises.open.contains(name) &&
            !promises.closed.contains(name)) {
            report_routed(*router, report);
        }
    }
    for (const ServiceName& name : promises.open) {
        const compose::Service* service = facts.project.find(name);
        const bool is_published = service != nullptr && !service->ports.empty();
        if (service != nullptr && !is_published && !routers.contains(name) &&
            !promises.required.contains(name) &&
            service->network_mode != compose::NetworkMode::Host) {
            report_not_routed(*service, report);
        }
    }
}

} // namespace

const Rule trf_033{
    .id = "TW-TRF-033",
    .name = "routes-not-as-promised",
    .severity = text::Severity::Info,
    .source = Source::Check,
    .documentation =
        {
            .finds = "In a project with Traefik and a contract that has flows from the Internet to "
                     "others than Traefik itself: a service with a router and without such a flow, "
                     "and one with such a flow and neither router nor published port. That a "
                     "required flow has no way in, or a forbidden one has, is TW-CON-021.",
            .why = "Labels decide what the Internet sees, and they stand far away from the "
                   "contract. Whoever reads there which services are public should be able to "
                   "rely on it.",
            .example = R"yaml(# contract: flows: [internet -> shop]
services:
  traefik:
    image: traefik:v3.7
  shop:
    image: shop
  admin:
    image: admin
    labels: [traefik.http.routers.admin.rule=Host(`admin.example.org`)]
)yaml",
            .fix = "By hand: the router goes, or the flow is added.",
        },
    .check = check_public_services,
};

} // namespace tw::rules

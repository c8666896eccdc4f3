#include "facts/entrances.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/shared.h"

#include <algorithm>

namespace tw::rules {
namespace {

using contract::Flow;
using contract::Party;

using facts::Entrance;

Phrase nothing_inwards() {
    return say("no way from the Internet");
}

/// The service end of a flow from the Internet or the host inwards; null for other flows.
const Party* inward_end(const Flow& flow) {
    const bool from_outside = flow.from.is_outside() && !flow.to.is_outside();
    const bool both_ways = flow.both_ways && flow.to.is_outside() && !flow.from.is_outside();
    return from_outside ? &flow.to : both_ways ? &flow.from : nullptr;
}

void report_port(const topology::Exposure& exposure, Report& report) {
    facts::Finding& finding =
        report.add(exposure.port->origin.location,
                   say("{} publishes {} to everyone, but the contract forbids ways from "
                       "the Internet to it",
                       exposure.service, host_port_text(*exposure.port)));
    finding.service = exposure.service;
    finding.expected = nothing_inwards();
    finding.actual = compose::to_text(*exposure.port);
    finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
}

void report_host_network(const compose::Service& service, Report& report) {
    facts::Finding& finding =
        report.add(networks_place(service),
                   say("{} is on the host's network, so what it opens is open to everyone, but "
                       "the contract forbids ways from the Internet to it",
                       service.name));
    finding.service = service.name;
    finding.expected = nothing_inwards();
    finding.actual = say("the host's network");
    finding.fixes.push_back(by_hand(say("give it networks of its own")));
}

void report_route(const compose::Service& service, const Entrance& entrance, Report& report) {
    const traefik::Router& router = *entrance.router;
    facts::Finding& finding = report.add(
        router.has_own_rule ? router.rule_origin.location : router.origin.location,
        entrance.proxy
            ? say("the router {} of {} leads from the Internet to {}, which the contract forbids",
                  router.name, *entrance.proxy, service.name)
            : say("the router {} leads from the Internet to {}, which the contract forbids",
                  router.name, service.name));
    finding.service = service.name;
    finding.expected = nothing_inwards();
    finding.actual = say("the router {}", router.qualified_name());
    finding.fixes.push_back(by_hand(say("take the router away")));
}

void report_entrance(const compose::Service& service, const Entrance& entrance, Report& report) {
    switch (entrance.kind) {
    case Entrance::Kind::Port: report_port(*entrance.port, report); break;
    case Entrance::Kind::HostNetwork: report_host_network(service, report); break;
    case Entrance::Kind::Route: report_route(service, entrance, report); break;
    }
}

/// What leads there, if only something did not stand in the way.
Phrase nearly_open(const facts::Facts& facts, const ServiceName& service) {
    const std::vector<facts::RouteEnd> ends = facts::route_ends(facts);
    const auto end = std::ranges::find(ends, service, &facts::RouteEnd::service);
    if (end == ends.end() || end->router->made_up) {
        return say("neither");
    }
    return end->works ? say("the router {}, of which {} publishes no entry point",
                            end->router->name, *end->proxy)
                      : say("the router {}, which does not work", end->router->name);
}

void report_closed(const facts::Facts& facts, const compose::Service& service, Party::Kind outside,
                   Report& report) {
    const bool is_host = outside == Party::Kind::Host;
    facts::Finding& finding = report.add(
        service.origin.location,
        is_host ? say("{} must be reached from the host, but it publishes nothing", service.name)
                : say("{} must be reached from the Internet, but it publishes nothing there and no "
                      "router leads from there to it",
                      service.name));
    finding.service = service.name;
    finding.expected =
        is_host ? say("a published port") : say("a published port, or a router of Traefik");
    finding.actual = is_host ? say("none") : nearly_open(facts, service.name);
    finding.fixes.push_back(is_host ? by_hand(say("publish a port on 127.0.0.1"))
                                    : by_hand(say("publish a port, or add a router of Traefik")));
}

class InwardCheck {
public:
    InwardCheck(const facts::Facts& facts, Report& report)
        : facts_(facts),
          report_(report),
          flows_(report.shared().policy().flows()),
          from_internet_(facts::entrances_from_internet(facts)),
          from_host_(facts::entrances_from_host(facts)) {}

    void run(const Flow& flow) const {
        const Party* party = inward_end(flow);
        if (party == nullptr || (!flow.forbidden && !flow.required)) {
            return;
        }
        const Party::Kind outside = flow.from.is_outside() ? flow.from.kind : flow.to.kind;
        const bool is_host = outside == Party::Kind::Host;
        for (const ServiceName& name : facts_.contract->services_of(*party)) {
            const auto number = flows_.number(name);
            const std::size_t source = is_host ? flows_.host() : flows_.internet();
            if (!number || flows_.of(source, *number).flow != &flow) {
                continue; // another flow decides
            }
            check(flow, outside, facts_.project.services[*number]);
        }
    }

private:
    void check(const Flow& flow, Party::Kind outside, const compose::Service& service) const {
        const bool is_host = outside == Party::Kind::Host;
        const facts::Entrances& all = is_host ? from_host_ : from_internet_;
        const auto ways = all.find(service.name);
        if (flow.required && ways == all.end()) {
            report_closed(facts_, service, outside, report_);
        }
        if (!flow.forbidden || is_host || ways == all.end()) {
            return; // nothing keeps a container from its host
        }
        for (const Entrance& entrance : ways->second) {
            report_entrance(service, entrance, report_);
        }
    }

    const facts::Facts& facts_;
    Report& report_;
    const contract::FlowTable& flows_;
    facts::Entrances from_internet_;
    facts::Entrances from_host_;
};

void check_outside_flows(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->flows) {
        return;
    }
    const InwardCheck check(facts, report);
    for (const Flow& flow : *facts.contract->flows) {
        check.run(flow);
    }
}

} // namespace

const Rule con_021{
    .id = "TW-CON-021",
    .name = "outside-flow",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that must be reached from outside by the contract (`internet -> "
                     "web`, `host -> db`, required), and is not; one that the Internet must not "
                     "reach (`internet -/> db`), and does: through a port that is published beyond "
                     "the host, on the host's network, or through a router of Traefik, if Traefik "
                     "gets to the service and publishes an entry point of the router.",
            .why = "A published port goes around every tier, and a label is enough for a route. A "
                   "service that publishes no port, and that no proxy leads to, is reached by "
                   "nobody outside. A tunnel that starts inside is not seen.",
            .example = R"(# contract: flows: [internet -/> db]
services:
  db:
    image: postgres:17
    ports: ["5432:5432"]
)",
            .fix = "Removes the port. All else by hand.",
        },
    .check = check_outside_flows,
};

} // namespace tw::rules

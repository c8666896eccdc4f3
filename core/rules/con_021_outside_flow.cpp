#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"

#include <algorithm>

namespace tw::rules {
namespace {

using contract::Flow;
using contract::Party;
using topology::Exposure;

/// The service end of a flow from the Internet or the host inwards; null for other flows.
const Party* inward_end(const Flow& flow) {
    const bool from_outside = flow.from.is_outside() && !flow.to.is_outside();
    const bool both_ways = flow.both_ways && flow.to.is_outside() && !flow.from.is_outside();
    return from_outside ? &flow.to : both_ways ? &flow.from : nullptr;
}

/// Whether whoever is outside gets to the port.
bool opens(const Exposure& exposure, Party::Kind outside) {
    const bool beyond_host =
        exposure.reach == Exposure::Reach::Everyone || exposure.reach == Exposure::Reach::Address;
    return beyond_host ||
           (outside == Party::Kind::Host && exposure.reach == Exposure::Reach::Loopback);
}

void report_open(const Flow& flow, const Exposure& exposure, Report& report) {
    facts::Finding& finding =
        report.add(exposure.port->origin.location,
                   say("{} publishes {} to everyone, but the contract forbids ways from "
                       "the Internet to it",
                       exposure.service, host_port_text(*exposure.port)));
    finding.service = exposure.service;
    finding.expected = say("no way from {}", flow.from.name);
    finding.actual = entry_text(*exposure.port);
    finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
}

void report_closed(const compose::Service& service, Party::Kind outside, Report& report) {
    const bool is_host = outside == Party::Kind::Host;
    facts::Finding& finding = report.add(
        service.origin.location,
        is_host ? say("{} must be reached from the host, but it publishes nothing", service.name)
                : say("{} must be reached from the Internet, but it publishes nothing there and no "
                      "router leads to it",
                      service.name));
    finding.service = service.name;
    finding.expected =
        is_host ? say("a published port") : say("a published port, or a router of Traefik");
    finding.actual = say("neither");
    finding.fixes.push_back(is_host ? by_hand(say("publish a port on 127.0.0.1"))
                                    : by_hand(say("publish a port, or add a router of Traefik")));
}

/// Some label makes Traefik route to it.
bool has_router(const facts::Facts& facts, const ServiceName& name) {
    return std::ranges::any_of(facts.traefik.routers, [&](const traefik::Router& router) {
        return router.container == name && !router.made_up;
    });
}

void check_inward_flow(const facts::Facts& facts, const Flow& flow, const Party& party,
                       Report& report) {
    const Party::Kind outside = flow.from.is_outside() ? flow.from.kind : flow.to.kind;
    for (const ServiceName& name : facts.contract->services_of(party)) {
        const compose::Service* service = facts.project.find(name);
        if (service == nullptr) {
            continue;
        }
        bool is_open = false;
        for (const Exposure& exposure : facts.topology.exposures()) {
            if (exposure.service != name || !opens(exposure, outside)) {
                continue;
            }
            is_open = true;
            if (flow.forbidden && outside == Party::Kind::Internet) {
                report_open(flow, exposure, report);
            }
        }
        if (flow.required && !is_open && service->network_mode != compose::NetworkMode::Host &&
            (outside == Party::Kind::Host || !has_router(facts, name))) {
            report_closed(*service, outside, report);
        }
    }
}

void check_outside_flows(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->flows) {
        return;
    }
    for (const Flow& flow : *facts.contract->flows) {
        const Party* party = inward_end(flow);
        if (party != nullptr && (flow.forbidden || flow.required)) {
            check_inward_flow(facts, flow, *party, report);
        }
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
                     "web`, `host -> db`, required), and publishes no port and has no router; one "
                     "that must not (`internet -/> db`), and publishes a port beyond the host.",
            .why = "A published port goes around every tier. A service that publishes none, and "
                   "that no proxy leads to, is reached by nobody outside.",
            .example = R"(# contract: flows: [internet -/> db]
services:
  db:
    image: postgres:17
    ports: ["5432:5432"]
)",
            .fix = "Removes the port. A missing one by hand.",
        },
    .check = check_outside_flows,
};

} // namespace tw::rules

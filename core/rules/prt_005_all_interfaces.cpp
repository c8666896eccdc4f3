#include "rules/catalogue.h"
#include "rules/host_ports.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

/// By a rule that knows more of this port: it must not be published at all, whatever the address.
bool is_told(const facts::Facts& facts, const Policy& policy, const topology::Exposure& exposure) {
    const contract::FlowTable& flows = policy.flows();
    const auto service = policy.index(exposure.service);
    const bool is_wrong = !exposure.port->wrong_host_ip.empty(); // TW-PRT-006 or 001
    return is_wrong || is_refused(facts, exposure) ||
           leads_into_internal_tier(facts, policy, exposure) ||
           (service &&
            flows.of(flows.internet(), *service).policy == contract::FlowPolicy::Forbidden);
}

void check_all_interfaces(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        if (exposure.reach != topology::Exposure::Reach::Everyone || is_granted(facts, exposure) ||
            is_told(facts, policy, exposure)) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("{} of {} is published on every interface of the host",
                           host_port_text(*exposure.port), exposure.service));
        finding.service = exposure.service;
        finding.expected = say("an address of the host, such as 127.0.0.1");
        finding.actual = compose::to_text(*exposure.port);
        finding.fixes.push_back(bind_to_loopback(facts, exposure));
    }
}

} // namespace

const Rule prt_005{
    .id = "TW-PRT-005",
    .name = "port-on-all-interfaces",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A port published without an address of the host, unless the contract grants "
                     "it to the service. A port that must not be published at all is told by the "
                     "rule that says so alone: TW-PRT-003, TW-PRT-007 or TW-CON-021.",
            .why = "Without an address the port is open on every interface, IPv4 and IPv6, for "
                   "the whole network around the host. Firewalls such as ufw do not help, because "
                   "Docker's rules come first.",
            .example = R"(services:
  db:
    ports: ["5432:5432"]
)",
            .fix = "Binds the port to 127.0.0.1. A reverse proxy that must be seen from outside "
                   "is granted its ports in the contract: `ports: {published: {traefik: [80, "
                   "443]}}`.",
        },
    .check = check_all_interfaces,
};

} // namespace tw::rules

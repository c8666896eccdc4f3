#include "rules/catalogue.h"
#include "rules/host_ports.h"

namespace tw::rules {
namespace {

void check_all_interfaces(const facts::Facts& facts, Report& report) {
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const bool is_told = !exposure.port->wrong_host_ip.empty(); // by TW-PRT-006 or 001
        if (exposure.reach != topology::Exposure::Reach::Everyone || is_told ||
            is_granted(facts, exposure)) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("{} of {} is published on every interface of the host",
                           host_port_text(*exposure.port), exposure.service));
        finding.service = exposure.service;
        finding.expected = say("an address of the host, such as 127.0.0.1");
        finding.actual = entry_text(*exposure.port);
        finding.fixes.push_back(bind_to_loopback(exposure));
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
                     "it to the service.",
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

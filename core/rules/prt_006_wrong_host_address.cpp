#include "compose/version_changes.h"
#include "rules/catalogue.h"
#include "rules/host_ports.h"

#include <format>

namespace tw::rules {
namespace {

void check_host_addresses(const facts::Facts& facts, Report& report) {
    if (compose::has(facts.load_options.version, compose::Change::HostAddresses)) {
        return; // Compose refuses the file: TW-PRT-001
    }
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const compose::PublishedPort& port = *exposure.port;
        if (port.wrong_host_ip.empty()) {
            continue;
        }
        facts::Finding& finding =
            report.add(port.origin.location,
                       say("'{}' is no address, so Docker binds the port on every interface: {} "
                           "of {}",
                           port.wrong_host_ip, host_port_text(port), exposure.service));
        finding.service = exposure.service;
        finding.expected = say("an IP address of the host, such as 127.0.0.1");
        finding.actual = std::format("host_ip: {}", port.wrong_host_ip);
        finding.fixes.push_back(bind_to_loopback(facts, exposure));
    }
}

} // namespace

const Rule prt_006{
    .id = "TW-PRT-006",
    .name = "wrong-host-address",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A port in long form whose `host_ip` is no IP address, for a Compose that "
                     "does not look at it.",
            .why = "A name, such as `localhost`, looks like a restriction and is none: the Docker "
                   "Engine binds the port on every interface (seen with Engine 20.10). Newer "
                   "versions of Compose refuse the file, which is TW-PRT-001.",
            .example = R"(# meant for Compose 2.33
services:
  db:
    ports:
      - {target: 5432, published: 5432, host_ip: localhost}
)",
            .fix = "Binds the port to 127.0.0.1.",
        },
    .check = check_host_addresses,
};

} // namespace tw::rules

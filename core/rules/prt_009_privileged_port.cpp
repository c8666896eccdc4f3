#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"

namespace tw::rules {
namespace {

constexpr std::uint16_t first_free_for_all = 1024;

void check_privileged_ports(const facts::Facts& facts, Report& report) {
    using Reach = topology::Exposure::Reach;
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const auto ports = compose::host_ports(*exposure.port);
        const bool listens = exposure.reach != Reach::Nowhere && exposure.reach != Reach::Discarded;
        if (!ports || ports->first >= first_free_for_all || !listens ||
            is_granted(facts, exposure)) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("{} takes {} of the host, a port below 1024 that only root may open",
                           exposure.service, host_port_text(*exposure.port)));
        finding.service = exposure.service;
        finding.expected = say("a port from 1024 on, or a grant in the contract");
        finding.actual = compose::to_text(*exposure.port);
        finding.fixes.push_back(by_hand(
            say("publish a higher port behind a proxy, or grant the port in the contract")));
    }
}

} // namespace

const Rule prt_009{
    .id = "TW-PRT-009",
    .name = "privileged-host-port",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A port of the host below 1024, unless the contract grants it to the service.",
            .why = "These ports belong to the services of the system. The Engine opens them as "
                   "root; a rootless Engine cannot, unless the host is configured for it. (CIS "
                   "Docker Benchmark: do not map privileged ports.)",
            .example = R"(services:
  mail:
    ports: ["25:25"]
)",
            .fix = "By hand. A proxy that has to serve 80 and 443 gets them granted in the "
                   "contract.",
        },
    .check = check_privileged_ports,
};

} // namespace tw::rules

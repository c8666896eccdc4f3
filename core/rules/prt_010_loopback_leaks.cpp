#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"

namespace tw::rules {
namespace {

constexpr Version first_with_safe_loopback{28, 0};

void check_loopback_ports(const facts::Facts& facts, Report& report) {
    const Version engine = facts.target.engine;
    if (engine >= first_with_safe_loopback) {
        return;
    }
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        if (exposure.reach != topology::Exposure::Reach::Loopback) {
            continue;
        }
        facts::Finding& finding = report.add(
            exposure.port->origin.location,
            say("{} of {} is on loopback, but with Docker Engine {}.{} machines on the same "
                "network segment can still reach it",
                host_port_text(*exposure.port), exposure.service, engine.major, engine.minor));
        finding.service = exposure.service;
        finding.expected = say("Docker Engine 28 or newer");
        finding.actual = say("Docker Engine {}.{}", engine.major, engine.minor);
        finding.fixes.push_back(by_hand(
            say("update the Engine, or do not publish the port where the neighbours of the host "
                "are not trusted")));
    }
}

} // namespace

const Rule prt_010{
    .id = "TW-PRT-010",
    .name = "loopback-port-leaks",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A port published on 127.0.0.1, if the project is meant for a Docker Engine "
                     "older than 28.",
            .why = "Before Engine 28, a machine on the same network segment can send packets for "
                   "127.0.0.1 to the host, and Docker's rules forward them to the container "
                   "(Docker documentation, \"Port publishing and mapping\"). From elsewhere the "
                   "port is out of reach.",
            .example = R"(# meant for Engine 27.5
services:
  db:
    ports: ["127.0.0.1:5432:5432"]
)",
            .fix = "By hand: update the Engine.",
        },
    .check = check_loopback_ports,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"

namespace tw::rules {
namespace {

void check_discarded_ports(const facts::Facts& facts, Report& report) {
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const compose::Service* service = facts.project.find(exposure.service);
        const bool on_host =
            service != nullptr && service->network_mode == compose::NetworkMode::Host;
        const bool has_none =
            service != nullptr && service->network_mode == compose::NetworkMode::None;
        if (!on_host && !has_none) {
            continue;
        }
        facts::Finding& finding = report.add(
            exposure.port->origin.location,
            on_host ? say("{} of {} has no effect: the service runs on the host's network, and "
                          "listens there on whatever port it opens",
                          compose::to_text(*exposure.port), exposure.service)
                    : say("{} of {} has no effect: the service has no network",
                          compose::to_text(*exposure.port), exposure.service));
        finding.service = exposure.service;
        finding.expected = say("no ports, or networks of its own");
        finding.actual = on_host ? "network_mode: host" : "network_mode: none";
        // Nothing is published by it today.
        finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Safe));
    }
}

} // namespace

const Rule prt_011{
    .id = "TW-PRT-011",
    .name = "port-without-effect",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "`ports` of a service with `network_mode: host` or `none`.",
            .why = "They are discarded. On the host's network a program listens where it likes: "
                   "`8080:80` does not move it from 80 to 8080, and an address such as 127.0.0.1 "
                   "does not keep others out.",
            .example = R"(services:
  monitor:
    network_mode: host
    ports: ["127.0.0.1:9100:9100"]
)",
            .fix = "Removes the entry.",
        },
    .check = check_discarded_ports,
};

} // namespace tw::rules

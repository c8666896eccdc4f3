#include "rules/catalogue.h"
#include "rules/host_ports.h"
#include "rules/words.h"

namespace tw::rules {
namespace {

void check_port_unreachable(const facts::Facts& facts, Report& report) {
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        if (exposure.reach != topology::Exposure::Reach::Nowhere) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("{} of {} is not published: all networks of the service are internal",
                           host_port_text(*exposure.port), exposure.service));
        finding.service = exposure.service;
        finding.expected = say("a network that is not internal, or no published port");
        finding.actual = on_networks(facts.topology.networks(exposure.service));
        // Nothing listens today, so nothing can be lost.
        finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Safe));
    }
}

} // namespace

const Rule prt_004{
    .id = "TW-PRT-004",
    .name = "port-silently-unpublished",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Published ports of a service whose networks are all internal.",
            .why = "Docker does not publish them, and says nothing: no error, no warning, and "
                   "nothing listens on the host. The file promises a way in that does not exist.",
            .example = R"(services:
  db:
    ports: ["5432:5432"]
    networks: [data_tier]
networks:
  data_tier:
    internal: true
)",
            .fix = "Removes the entry. To reach a database during development, attach a tool "
                   "container to its network instead.",
        },
    .check = check_port_unreachable,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/host_ports.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

using topology::Exposure;

void check_data_tier_published(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    if (!policy.has_tiers()) {
        return;
    }
    for (const Exposure& exposure : facts.topology.exposures()) {
        if (!leads_into_internal_tier(facts, policy, exposure) || is_refused(facts, exposure)) {
            continue;
        }
        const contract::Tier* home = policy.home(*policy.index(exposure.service));
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("{} belongs to the internal {}, but publishes {}", exposure.service,
                           home->network, host_port_text(*exposure.port)));
        finding.service = exposure.service;
        finding.network = home->network;
        finding.expected = say("no published ports in {}", home->network);
        finding.actual = compose::to_text(*exposure.port);
        finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
    }
}

} // namespace

const Rule prt_007{
    .id = "TW-PRT-007",
    .name = "internal-tier-published",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A published port of a service whose home is an internal tier. Where the "
                     "contract refuses the port, TW-PRT-003 tells it.",
            .why = "The port works only because the tier is not internal yet, or because the "
                   "service is on another network too. Either way it leads around the wall that "
                   "the tier is meant to be.",
            .example = R"(# contract: tiers: {data_tier: {services: [db], internal: true}}
services:
  db:
    ports: ["5432:5432"]
    networks: [data_tier, api_tier]
)",
            .fix = "Removes the port.",
        },
    .check = check_data_tier_published,
};

} // namespace tw::rules

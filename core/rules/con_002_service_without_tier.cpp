#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>

namespace tw::rules {
namespace {

void check_service_without_tier(const facts::Facts& facts, Report& report) {
    if (!facts.contract || facts.contract->tiers.empty()) {
        return;
    }
    const contract::Contract& contract = *facts.contract;
    for (const compose::Service& service : facts.project.services) {
        const bool ignored = std::ranges::contains(contract.ignored, service.name,
                                                   &contract::Mentioned<ServiceName>::name);
        if (ignored || contract.home(service.name) != nullptr) {
            continue;
        }
        facts::Finding& finding = report.add(service.origin.location,
                                             say("no tier of the contract lists {}", service.name));
        finding.service = service.name;
        finding.expected = say("a home tier, or a place in ignore");
        finding.actual = say("neither");
        finding.fixes.push_back(
            by_hand(say("list {} in a tier of the contract, or in ignore", service.name)));
    }
}

} // namespace

const Rule con_002{
    .id = "TW-CON-002",
    .name = "service-without-tier",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that no tier of the contract lists, and that is not in `ignore`.",
            .why = "The contract says nothing about where it belongs, so no rule can tell whether "
                   "it is in the wrong place. Services that are added later are forgotten like "
                   "this.",
            .example = R"(# contract: tiers: {api_tier: [backend]}
services:
  backend:
    networks: [api_tier]
  bot:
    networks: [api_tier]
)",
            .fix = "By hand: list the service in a tier, or in `ignore`.",
        },
    .check = check_service_without_tier,
};

} // namespace tw::rules

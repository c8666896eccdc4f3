#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/mentions.h"
#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

void check_inactive_service(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const Mention& mention : mentioned_services(facts)) {
        if (mention.state != Mention::State::Inactive) {
            continue;
        }
        const auto service = std::ranges::find(facts.project.inactive_services,
                                               ServiceName(mention.name), &compose::Service::name);
        facts::Finding& finding =
            report.add(mention.location, std::format("what the contract says of {} is not checked: "
                                                     "the service is off without the profile {}",
                                                     mention.name, listed(service->profiles)));
        finding.service = service->name;
        finding.expected = "a check with the profile";
        finding.actual = "profile off";
        finding.fixes.push_back(
            by_hand(std::format("check again with --profile {}", service->profiles.front())));
    }
}

} // namespace

const Rule con_005{
    .id = "TW-CON-005",
    .name = "clause-not-checked-by-profile",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service in the contract that is switched off by its profiles.",
            .why = "Reachability differs with the profiles that are on. What is not looked at is "
                   "not kept.",
            .example = R"(# contract: tiers: {api_tier: [debug-tools]}
services:
  debug-tools:
    profiles: [debug]
    networks: [api_tier]
)",
            .fix = "By hand: check again with the profile; `--profile '*'` switches all of them "
                   "on.",
        },
    .check = check_inactive_service,
};

} // namespace tw::rules

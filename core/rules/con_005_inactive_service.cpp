#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/mentions.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

void report_no_environment(const facts::Facts& facts, Report& report) {
    const std::vector<contract::Environment>& environments = facts.contract->environments;
    if (environments.empty() || !facts.target.environment.empty()) {
        return;
    }
    std::vector<std::string> names;
    for (const contract::Environment& environment : environments) {
        names.push_back(environment.name);
    }
    facts::Finding& finding =
        report.add(environments.front().location,
                   say("what the contract says of {} is not checked: no environment was chosen",
                       listed(names)));
    finding.expected = say("a check of each environment");
    finding.actual = say("what they have in common");
    finding.fixes.push_back(by_hand(say("check again with --env {}", names.front())));
}

void check_inactive_clauses(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    report_no_environment(facts, report);
    for (const Mention& mention : mentioned_services(facts)) {
        if (mention.state != Mention::State::Inactive) {
            continue;
        }
        const auto service = std::ranges::find(facts.project.inactive_services,
                                               ServiceName(mention.name), &compose::Service::name);
        facts::Finding& finding =
            report.add(mention.location, say("what the contract says of {} is not checked: "
                                             "the service is off without the profile {}",
                                             mention.name, listed(service->profiles)));
        finding.service = service->name;
        finding.expected = say("a check with the profile");
        finding.actual = say("profile off");
        finding.fixes.push_back(
            by_hand(say("check again with --profile {}", service->profiles.front())));
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
            .finds =
                "A service in the contract that is switched off by its profiles; a contract with "
                "environments, of which none was chosen.",
            .why = "Reachability differs with the profiles that are on. What is not looked at is "
                   "not kept.",
            .example = R"(# contract: tiers: {api_tier: [debug-tools]}
services:
  debug-tools:
    profiles: [debug]
    networks: [api_tier]
)",
            .fix =
                "By hand: check again with the profile (`--profile '*'` switches all of them on) "
                "or with the environment (`--env prod`).",
        },
    .check = check_inactive_clauses,
};

} // namespace tw::rules

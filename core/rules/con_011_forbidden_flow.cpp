#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

using contract::FlowOfTwo;

/// Pairs that a flow forbids and that reach each other, each once.
std::vector<FlowOfTwo> forbidden_meetings(const facts::Facts& facts, const Policy& policy) {
    std::vector<FlowOfTwo> found = policy.flows().forbidden_pairs();
    std::erase_if(found, [&](const FlowOfTwo& pair) {
        return !facts.topology.reaches(policy.service(pair.from).name,
                                       policy.service(pair.to).name);
    });
    return found;
}

/// Networks on which both are.
std::vector<NetworkName> common_networks(const facts::Facts& facts, const compose::Service& a,
                                         const compose::Service& b) {
    std::vector<NetworkName> common;
    const std::vector<NetworkName> others = facts.topology.networks(b.name);
    for (const NetworkName& network : facts.topology.networks(a.name)) {
        if (std::ranges::contains(others, network)) {
            common.push_back(network);
        }
    }
    return common;
}

std::optional<facts::Fix> separation(const facts::Facts& facts, const Policy& policy,
                                     const Draft& draft, const FlowOfTwo& meeting,
                                     const std::vector<NetworkName>& common) {
    for (const ServiceIndex leaver : {meeting.from, meeting.to}) {
        std::vector<Step> steps;
        for (const NetworkName& network : common) {
            steps.push_back({leaver, *draft.index(network)});
        }
        if (steps.empty()) {
            continue;
        }
        if (auto found = leave_fix(facts, policy, draft, steps)) {
            return found;
        }
    }
    return std::nullopt;
}

void check_forbidden_flows(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    const std::vector<FlowOfTwo> meetings = forbidden_meetings(facts, policy);
    if (meetings.empty()) {
        return;
    }
    const Draft draft(facts, policy);
    for (const FlowOfTwo& meeting : meetings) {
        const compose::Service& from = policy.service(meeting.from);
        const compose::Service& to = policy.service(meeting.to);
        const std::vector<NetworkName> common = common_networks(facts, from, to);
        facts::Finding& finding = report.add(
            common.empty() ? networks_place(from) : attachment_place(from, common.front()),
            say("{} reaches {}, which the contract forbids", from.name, to.name));
        finding.service = from.name;
        if (!common.empty()) {
            finding.network = common.front();
        }
        finding.expected = say("no network on which {} and {} meet", from.name, to.name);
        finding.actual = common.empty() ? say("they share a network stack, or the host's")
                                        : say("both on {}", listed(common));
        auto parting_fix = separation(facts, policy, draft, meeting, common);
        finding.fixes.push_back(
            parting_fix ? std::move(*parting_fix)
                        : by_hand(say("give {} and {} networks of their own", from.name, to.name)));
    }
}

} // namespace

const Rule con_011{
    .id = "TW-CON-011",
    .name = "forbidden-flow",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Two services that reach each other although a flow of the contract forbids "
                     "it (`frontend -/> db`, or `policy: forbidden`). That beats every flow that "
                     "allows it, and a tier which the two share.",
            .why = "Who writes down that something must never be has a reason. Docker knows no "
                   "direction, so what is forbidden one way is forbidden both ways.",
            .example = R"(# contract: flows: [frontend -/> db]
services:
  frontend:
    image: frontend
    networks: [app_tier]
  db:
    image: postgres:17
    networks: [app_tier]
networks:
  app_tier:
)",
            .fix = "Takes one of the two off the networks where they meet, if no flow loses its "
                   "only way by it.",
        },
    .check = check_forbidden_flows,
};

} // namespace tw::rules

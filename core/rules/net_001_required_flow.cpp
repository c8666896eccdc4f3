#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::rules {
namespace {

/// One fix for all missing flows together: what is cheapest for each alone may be dear for all.
std::optional<facts::Fix> joint_fix(const Policy& policy, Draft& draft,
                                    std::span<const contract::FlowOfTwo> missing) {
    std::vector<Pair> pairs;
    for (const contract::FlowOfTwo& need : missing) {
        pairs.emplace_back(need.from, need.to);
    }
    const auto remedy = bring_together(draft, pairs);
    if (missing.size() < 2 || !remedy) {
        return std::nullopt;
    }
    std::set<ServiceIndex> services;
    for (const Step& step : remedy->steps) {
        services.insert(step.service);
    }
    facts::Fix all = attach_fix(policy, draft, *remedy);
    constexpr std::size_t nameable = 6;
    const Phrase what = remedy->steps.size() <= nameable
                            ? all.title
                            : say_count("attach {} services to further networks",
                                        "attach {} service to further networks", services.size());
    all.title = say("make all {} required flows work: {}", missing.size(), what);
    return all;
}

void check_required_flow(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    std::vector<contract::FlowOfTwo> missing = policy.flows().required_pairs();
    std::erase_if(missing, [&](const contract::FlowOfTwo& need) {
        return facts.topology.reaches(policy.service(need.from).name, policy.service(need.to).name);
    });
    if (missing.empty()) {
        return;
    }
    Draft draft(facts, policy);
    const auto all = joint_fix(policy, draft, missing);
    // A fix with hundreds of steps need not be told hundreds of times.
    constexpr std::size_t often = 50;
    for (const contract::FlowOfTwo& need : missing) {
        const compose::Service& from = policy.service(need.from);
        const compose::Service& to = policy.service(need.to);
        const Pair pair{need.from, need.to};
        const auto remedy = bring_together(draft, std::span(&pair, 1));
        const compose::Service& place =
            remedy ? policy.service(remedy->steps.front().service) : from;

        facts::Finding& finding =
            report.add(networks_place(place),
                       say("{} cannot reach {}, which the contract requires: they share no network",
                           from.name, to.name));
        finding.service = place.name;
        finding.expected = std::format("{} {} {}", from.name.str(),
                                       need.flow->both_ways ? "<->" : "->", to.name.str());
        finding.actual = joined({is_on_networks(from.name, facts.topology.networks(from.name)),
                                 is_on_networks(to.name, facts.topology.networks(to.name))});
        if (remedy) {
            finding.network = draft.name(remedy->steps.front().network);
            finding.fixes.push_back(attach_fix(policy, draft, *remedy));
        } else {
            finding.fixes.push_back(
                by_hand(say("give both services networks instead of network_mode")));
        }
        if (all && (missing.size() <= often || &need == &missing.front())) {
            finding.fixes.push_back(*all);
        }
    }
}

} // namespace

const Rule net_001{
    .id = "TW-NET-001",
    .name = "required-flow-impossible",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A flow that the contract marks as required, between two services that share "
                     "no network.",
            .why = "Containers find and reach each other only through a network they share. "
                   "`depends_on`, `links` and `expose` add no way: the connection fails with an "
                   "unknown host name.",
            .example = R"(# contract: flows: [{from: backend, to: db, required: true}]
services:
  backend:
    networks: [api_tier]
  db:
    networks: [data_tier]
)",
            .fix = "Attaches one of the two services to a network of the other: the one that "
                   "opens no forbidden way, keeps residents of internal tiers off other networks, "
                   "and lets the fewest pairs meet. When several flows are missing, a second fix "
                   "makes the smallest set of attachments that satisfies all of them.",
        },
    .check = check_required_flow,
};

} // namespace tw::rules

#include "rules/contradictions.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <algorithm>
#include <set>

namespace tw::rules {
namespace {

using contract::Contract;
using contract::Flow;
using contract::Party;
using contract::Tier;

bool same_party(const Party& a, const Party& b) {
    return a.kind == b.kind && a.name == b.name;
}

bool same_ends(const Flow& a, const Flow& b) {
    return (same_party(a.from, b.from) && same_party(a.to, b.to)) ||
           (same_party(a.from, b.to) && same_party(a.to, b.from));
}

Phrase flow_ends_text(const Flow& flow) {
    return say("{} and {}", flow.from.name, flow.to.name);
}

void add_flow_contradiction(Report& report, const text::Location& where, Phrase message,
                            Phrase expected, Phrase actual) {
    facts::Finding& finding = report.add(where, std::move(message));
    finding.expected = std::move(expected);
    finding.actual = std::move(actual);
    finding.fixes.push_back(
        by_hand(say("decide which of the two counts, and take the other one out")));
}

/// The first tier that lists both; null when there is none.
const Tier* common_tier(const Contract& contract, const ServiceName& a, const ServiceName& b) {
    const std::vector<const Tier*> of_a = contract.tiers_of(a);
    const std::vector<const Tier*> of_b = contract.tiers_of(b);
    const auto found = std::ranges::find_if(
        of_a, [&](const Tier* tier) { return std::ranges::contains(of_b, tier); });
    return found == of_a.end() ? nullptr : *found;
}

/// Tiers of the service; empty when one of them lets visitors in, or when there are none.
std::vector<NetworkName> shut_tiers(const Contract& contract, const ServiceName& service) {
    std::vector<NetworkName> names;
    for (const Tier* tier : contract.tiers_of(service)) {
        if (!tier->residents_only) {
            return {};
        }
        names.push_back(tier->network);
    }
    return names;
}

using ServicePairs = std::set<std::pair<ServiceName, ServiceName>>;

ServicePairs pairs_of(const Contract& contract, const Flow& flow) {
    ServicePairs pairs;
    const std::vector<ServiceName> targets = contract.services_of(flow.to);
    for (const ServiceName& from : contract.services_of(flow.from)) {
        for (const ServiceName& to : targets) {
            if (from != to) {
                pairs.insert(std::minmax(from, to));
            }
        }
    }
    return pairs;
}

void against_others(const Contract& contract, const Flow& forbidden, Report& report) {
    const ServicePairs pairs = pairs_of(contract, forbidden);
    for (const Flow& other : *contract.flows) {
        if (other.forbidden) {
            continue;
        }
        if (same_ends(forbidden, other)) {
            add_flow_contradiction(report, forbidden.location,
                                   other.required
                                       ? say("the flow between {} and {} is both required and "
                                             "forbidden; forbidden takes precedence",
                                             forbidden.from.name, forbidden.to.name)
                                       : say("the flow between {} and {} is both allowed and "
                                             "forbidden; forbidden takes precedence",
                                             forbidden.from.name, forbidden.to.name),
                                   say("one policy for it"), say("two"));
            continue;
        }
        if (!other.required) {
            continue;
        }
        const ServicePairs required = pairs_of(contract, other);
        const auto both =
            std::ranges::find_if(required, [&](const auto& pair) { return pairs.contains(pair); });
        if (both != required.end()) {
            add_flow_contradiction(report, forbidden.location,
                                   say("the flow between {} and {} is required by \"{}\" and "
                                       "forbidden here; forbidden takes precedence",
                                       both->first, both->second, flow_ends_text(other)),
                                   say("one policy for it"), say("two"));
        }
    }
}

void against_tiers(const Contract& contract, const Flow& forbidden, Report& report) {
    for (const ServiceName& from : contract.services_of(forbidden.from)) {
        for (const ServiceName& to : contract.services_of(forbidden.to)) {
            const Tier* tier = from == to ? nullptr : common_tier(contract, from, to);
            if (tier == nullptr) {
                continue;
            }
            add_flow_contradiction(
                report, forbidden.location,
                say("{} must not reach {}, but both belong to {}: Docker cannot keep "
                    "residents of one network apart",
                    from, to, tier->network),
                say("two tiers for the two"), say("both in {}", tier->network));
            return;
        }
    }
}

bool is_kept_apart(const Contract& contract, const ServiceName& from, const ServiceName& to) {
    return from != to && !shut_tiers(contract, from).empty() && !shut_tiers(contract, to).empty() &&
           common_tier(contract, from, to) == nullptr;
}

/// Nobody but residents may be on any tier of the two, and no tier lists both.
void kept_apart(const Contract& contract, const Flow& required, Report& report) {
    std::vector<Phrase> pairs;
    std::set<NetworkName> tiers;
    for (const ServiceName& from : contract.services_of(required.from)) {
        for (const ServiceName& to : contract.services_of(required.to)) {
            if (!is_kept_apart(contract, from, to)) {
                continue;
            }
            pairs.push_back(say("{} with {}", from, to));
            for (const ServiceName& end : {from, to}) {
                const std::vector<NetworkName> shut = shut_tiers(contract, end);
                tiers.insert(shut.begin(), shut.end());
            }
        }
    }
    if (pairs.empty()) {
        return;
    }
    const std::vector<NetworkName> names(tiers.begin(), tiers.end());
    add_flow_contradiction(
        report, required.location,
        say_count(
            "{} pairs must reach each other by this flow, but no tier lists both, and {} admit "
            "residents only: {}",
            "{} pair must reach each other by this flow, but no tier lists both, and {} admit "
            "residents only: {}",
            pairs.size(), listed(names), listed(pairs, 4)),
        say("a tier to which both belong"), say("none"));
}

} // namespace

void report_flow_contradictions(const facts::Facts& facts, Report& report) {
    const Contract& contract = *facts.contract;
    if (!contract.flows) {
        return;
    }
    for (const Flow& flow : *contract.flows) {
        if (flow.forbidden) {
            against_others(contract, flow, report);
            against_tiers(contract, flow, report);
        } else if (flow.required) {
            kept_apart(contract, flow, report);
        }
    }
}

} // namespace tw::rules

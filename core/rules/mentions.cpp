#include "rules/mentions.h"

#include <algorithm>
#include <map>
#include <set>

namespace tw::rules {
namespace {

/// Collects names, keeping the first place of each.
class Collector {
public:
    explicit Collector(const facts::Facts& facts) {
        for (const compose::Service& service : facts.project.services) {
            states_.emplace(service.name.str(), Mention::State::Enabled);
        }
        for (const compose::Service& service : facts.project.inactive_services) {
            states_.emplace(service.name.str(), Mention::State::Inactive);
        }
    }

    void add(const std::string& name, const text::Location& location) {
        const auto [found, is_new] =
            mentions_.try_emplace(name, Mention{.name = name, .location = location});
        if (!is_new) {
            ++found->second.count;
            found->second.location = std::min(found->second.location, location);
        } else {
            const auto state = states_.find(name);
            found->second.state = state == states_.end() ? Mention::State::Unknown : state->second;
        }
    }
    void add(const std::vector<contract::Mentioned<ServiceName>>& services) {
        for (const auto& service : services) {
            add(service.name.str(), service.location);
        }
    }

    std::vector<Mention> in_order() const {
        std::vector<Mention> all;
        for (const auto& [name, mention] : mentions_) {
            all.push_back(mention);
        }
        std::ranges::stable_sort(all, {}, &Mention::location);
        return all;
    }

private:
    std::map<std::string, Mention::State> states_;
    std::map<std::string, Mention> mentions_;
};

/// The end of a flow is meant as a service, or as a pattern that fits none.
bool names_services(const contract::Contract& contract, const contract::Party& party) {
    switch (party.kind) {
    case contract::Party::Kind::Pattern: return contract.services_of(party).empty();
    case contract::Party::Kind::Class: return !contract.classes.contains(party.name);
    case contract::Party::Kind::Internet:
    case contract::Party::Kind::Host: return false;
    case contract::Party::Kind::Either:
    case contract::Party::Kind::Service:
    case contract::Party::Kind::Tier: return !contract.is_tier(party);
    }
    return false;
}

} // namespace

std::vector<Mention> mentioned_services(const facts::Facts& facts) {
    const contract::Contract& contract = *facts.contract;
    Collector collector(facts);
    for (const contract::Tier& tier : contract.tiers) {
        collector.add(tier.services);
    }
    for (const contract::Flow& flow : contract.flows.value_or(std::vector<contract::Flow>{})) {
        for (const contract::Party* party : {&flow.from, &flow.to}) {
            if (names_services(contract, *party)) {
                const bool is_class = party->kind == contract::Party::Kind::Class;
                collector.add(is_class ? "class:" + party->name : party->name, party->location);
            }
        }
    }
    for (const contract::RequiredName& required : contract.names) {
        collector.add(required.service.str(), required.location);
    }
    for (const contract::PublishPolicy& policy :
         contract.published.value_or(std::vector<contract::PublishPolicy>{})) {
        collector.add(policy.service.str(), policy.location);
    }
    for (const auto& [name, profile] : contract.profiles) {
        collector.add(profile.services);
    }
    for (const auto& [name, members] : contract.classes) {
        collector.add(members);
    }
    for (const contract::RequiredName& required : contract.names) {
        collector.add(required.from);
    }
    if (contract.egress) {
        collector.add(contract.egress->allowed);
        collector.add(contract.egress->required);
    }
    if (contract.identity) {
        collector.add(contract.identity->except);
    }
    if (contract.metadata) {
        collector.add(contract.metadata->except);
    }
    collector.add(contract.without_healthcheck);
    collector.add(contract.ignored);
    return collector.in_order();
}

} // namespace tw::rules

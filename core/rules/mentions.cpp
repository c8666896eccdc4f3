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

bool stands_for_tier(const contract::Contract& contract, const contract::Party& party) {
    const bool is_tier = contract.tier(NetworkName(party.name)) != nullptr;
    return party.kind == contract::Party::Kind::Tier ||
           (party.kind == contract::Party::Kind::Either && is_tier &&
            contract.home(ServiceName(party.name)) == nullptr);
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
            const bool known_tier = stands_for_tier(contract, *party) &&
                                    contract.tier(NetworkName(party->name)) != nullptr;
            if (!known_tier) {
                collector.add(party->name, party->location);
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
    collector.add(contract.without_healthcheck);
    collector.add(contract.ignored);
    return collector.in_order();
}

} // namespace tw::rules

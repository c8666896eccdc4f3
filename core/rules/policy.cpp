#include "rules/policy.h"

#include <algorithm>

namespace tw::rules {

Policy::Policy(const facts::Facts& facts)
    : facts_(facts),
      flows_(facts.contract ? &*facts.contract : nullptr, facts.project.service_names()),
      homes_(facts.project.services.size()),
      tiers_(facts.project.services.size()) {
    if (facts.contract) {
        read_tiers(facts.contract->tiers);
    }
}

void Policy::read_tiers(const std::vector<contract::Tier>& tiers) {
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        const compose::Network* network = facts_.project.find(tiers[t].network);
        const bool is_internal = network != nullptr && network->internal.value;
        ranks_.emplace(tiers[t].network, Rank{tiers[t].internal.value_or(is_internal), t});
        for (const auto& resident : tiers[t].services) {
            if (const auto at = index(resident.name)) {
                tiers_[*at].push_back(t);
                homes_[*at] = homes_[*at] == nullptr ? &tiers[t] : homes_[*at];
            }
        }
    }
}

const compose::Service& Policy::service(ServiceIndex at) const {
    return facts_.project.services[at];
}

bool Policy::belongs(ServiceIndex service, const NetworkName& network) const {
    const auto found = ranks_.find(network);
    return found != ranks_.end() && std::ranges::contains(tiers_[service], found->second.second);
}

bool Policy::is_internal(const NetworkName& network) const {
    if (const auto found = ranks_.find(network); found != ranks_.end()) {
        return found->second.first;
    }
    const compose::Network* declared = facts_.project.find(network);
    return declared != nullptr && declared->internal.value;
}

std::optional<Policy::Rank> Policy::rank(const NetworkName& network) const {
    const auto found = ranks_.find(network);
    return found == ranks_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tw::rules

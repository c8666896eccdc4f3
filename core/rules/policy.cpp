#include "rules/policy.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// A flow with the Internet or the host is none between services.
bool is_outside(const contract::Flow& flow) {
    return flow.from.is_outside() || flow.to.is_outside();
}

} // namespace

void Policy::Group::add_up(std::size_t services) {
    constexpr std::size_t bits_of_a_number = 64;
    if (members.size() * bits_of_a_number >= services) {
        dense = topology::ServiceSet(services);
        std::ranges::for_each(members, [&](ServiceIndex member) { dense.insert(member); });
    }
}

void Policy::Group::join(topology::ServiceSet& set) const {
    if (dense != topology::ServiceSet()) {
        set |= dense;
    } else {
        std::ranges::for_each(members, [&](ServiceIndex member) { set.insert(member); });
    }
}

Policy::Policy(const facts::Facts& facts) : facts_(facts) {
    const std::vector<compose::Service>& services = facts.project.services;
    for (ServiceIndex i = 0; i < services.size(); ++i) {
        index_.emplace(services[i].name, i);
    }
    homes_.resize(services.size());
    tiers_.resize(services.size());
    groups_of_.resize(services.size());
    if (!facts.contract) {
        return;
    }
    const std::vector<contract::Tier>& tiers = facts.contract->tiers;
    tier_members_.resize(tiers.size());
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        const compose::Network* network = facts.project.find(tiers[t].network);
        const bool is_internal = network != nullptr && network->internal.value;
        ranks_.emplace(tiers[t].network, Rank{tiers[t].internal.value_or(is_internal), t});
        for (const auto& resident : tiers[t].services) {
            if (const auto at = index(resident.name)) {
                tiers_[*at].push_back(t);
                if (tiers[t].residents_meet) {
                    tier_members_[t].members.push_back(*at);
                }
                homes_[*at] = homes_[*at] == nullptr ? &tiers[t] : homes_[*at];
            }
        }
        tier_members_[t].add_up(services.size());
    }
    if (const auto& flows = facts.contract->flows) {
        closed_ = flows->empty() || std::ranges::any_of(*flows, [](const contract::Flow& flow) {
                      return !flow.forbidden && !is_outside(flow);
                  });
        read_flows(*flows);
    }
}

void Policy::read_flows(const std::vector<contract::Flow>& flows) {
    for (const contract::Flow& flow : flows) {
        group(flow.from);
        group(flow.to);
    }
    flows_.assign(groups_.size(), std::vector<bool>(groups_.size()));
    forbids_ = flows_;
    partners_.resize(groups_.size());
    for (const contract::Flow& flow : flows) {
        const std::size_t from = group(flow.from);
        const std::size_t to = group(flow.to);
        Matrix& matrix = flow.forbidden ? forbids_ : flows_;
        has_forbidden_ = has_forbidden_ || flow.forbidden;
        matrix[from][to] = true;
        matrix[to][from] = true;
        partners_[from].push_back(to);
        if (from != to) {
            partners_[to].push_back(from);
        }
    }
    read_needs(flows);
}

void Policy::read_needs(const std::vector<contract::Flow>& flows) {
    std::set<std::pair<ServiceIndex, ServiceIndex>> seen;
    for (const contract::Flow& flow : flows) {
        if (!flow.required) {
            continue;
        }
        for (const ServiceIndex source : group_members_[group(flow.from)].members) {
            for (const ServiceIndex target : group_members_[group(flow.to)].members) {
                if (source != target && !forbidden(source, target) &&
                    seen.insert(std::minmax(source, target)).second) {
                    needs_.push_back({source, target, &flow});
                }
            }
        }
    }
}

std::size_t Policy::group(const contract::Party& party) {
    const auto [found, is_new] = groups_.emplace(std::pair(party.kind, party.name), groups_.size());
    if (is_new) {
        Group& group = group_members_.emplace_back();
        for (const ServiceName& service : facts_.contract->services_of(party)) {
            if (const auto at = index(service)) {
                group.members.push_back(*at);
                groups_of_[*at].push_back(found->second);
            }
        }
        group.add_up(facts_.project.services.size());
    }
    return found->second;
}

bool Policy::joined(const Matrix& matrix, ServiceIndex a, ServiceIndex b) const {
    return std::ranges::any_of(groups_of_[a], [&](std::size_t from) {
        return std::ranges::any_of(groups_of_[b], [&](std::size_t to) { return matrix[from][to]; });
    });
}

bool Policy::flow(ServiceIndex a, ServiceIndex b) const {
    return joined(flows_, a, b) && !forbidden(a, b);
}

bool Policy::allowed(ServiceIndex a, ServiceIndex b) const {
    if (a == b) {
        return true;
    }
    if (forbidden(a, b)) {
        return false;
    }
    if (!closed_) {
        return true;
    }
    const auto shares_tier = [&](std::size_t tier) {
        return facts_.contract->tiers[tier].residents_meet &&
               std::ranges::contains(tiers_[b], tier);
    };
    return std::ranges::any_of(tiers_[a], shares_tier) || flow(a, b);
}

topology::ServiceSet Policy::spoken_of(ServiceIndex service) const {
    topology::ServiceSet set(facts_.project.services.size());
    for (const std::size_t group : groups_of_[service]) {
        for (const std::size_t partner : partners_[group]) {
            group_members_[partner].join(set);
        }
    }
    for (const std::size_t tier : tiers_[service]) {
        tier_members_[tier].join(set);
    }
    return set;
}

std::optional<ServiceIndex> Policy::index(const ServiceName& service) const {
    const auto found = index_.find(service);
    return found == index_.end() ? std::nullopt : std::optional(found->second);
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

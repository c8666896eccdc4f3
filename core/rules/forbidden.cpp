#include "rules/forbidden.h"

#include "rules/visits.h"

#include <algorithm>

namespace tw::rules {

using compose::NetworkMode;

namespace {

/// Whoever a service shares a network of the draft with, by service.
class Company {
public:
    Company(const Draft& draft, std::size_t services) : draft_(draft), services_(services) {
        for (NetworkIndex network = 0; network < draft.network_count(); ++network) {
            ServiceSet& members = members_.emplace_back(services);
            std::ranges::for_each(draft.members(network),
                                  [&](ServiceIndex member) { members.insert(member); });
        }
    }

    [[nodiscard]] ServiceSet of(ServiceIndex service) const {
        ServiceSet others(services_);
        for (const NetworkIndex network : draft_.networks(service)) {
            others |= members_[network];
        }
        return others;
    }

private:
    const Draft& draft_;
    std::size_t services_;
    std::vector<ServiceSet> members_; ///< by network
};

} // namespace

std::vector<Pair> forbidden_pairs(const facts::Facts& facts, const Policy& policy,
                                  const Draft& draft) {
    std::vector<Pair> found;
    if (!policy.closed()) {
        return found;
    }
    const std::vector<compose::Service>& services = facts.project.services;
    const Company company(draft, services.size());
    for (ServiceIndex service = 0; service < services.size(); ++service) {
        ServiceSet others = company.of(service);
        const contract::FlowRow said = policy.flows().row(service);
        for (const ServiceSet* spoken_of : {&said.joined, &said.parted, &said.housemates}) {
            others -= *spoken_of;
        }
        others.each([&](ServiceIndex other) {
            if (service < other) {
                found.emplace_back(service, other);
            }
        });
    }
    const auto add = [&](ServiceIndex a, ServiceIndex b) {
        if (!policy.allowed(a, b) && !policy.forbidden(a, b)) {
            found.emplace_back(std::min(a, b), std::max(a, b));
        }
    };
    // Ways that no network shows: the host's stack, and borrowed ones.
    for (ServiceIndex i = 0; i < services.size(); ++i) {
        if (services[i].network_mode != NetworkMode::Host &&
            services[i].network_mode != NetworkMode::Service) {
            continue;
        }
        for (ServiceIndex j = 0; j < services.size(); ++j) {
            if (i != j && !policy.allowed(i, j) &&
                facts.topology.reaches(services[j].name, services[i].name)) {
                add(i, j);
            }
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

Subjects::Subjects(const Policy& policy, const Draft& draft, const std::vector<Pair>& pairs)
    : policy_(policy), draft_(draft) {
    for (const auto& [a, b] : pairs) {
        ++counts_[a];
        ++counts_[b];
    }
    for (const auto& [a, b] : pairs) {
        const bool second = is_second(a, b);
        others_[second ? b : a].push_back(second ? a : b);
    }
}

bool Subjects::intrudes(ServiceIndex subject) const {
    return !policy_.is_known(subject) || intruders_.contains(subject);
}

/// What an internal tier shelters comes first, then whoever the contract does not name, then
/// whoever meets the other without need. Else the better sheltered end is the subject, else the
/// one with more pairs.
bool Subjects::is_second(ServiceIndex a, ServiceIndex b) {
    if (is_sheltered(a) != is_sheltered(b)) {
        return is_sheltered(b);
    }
    if (policy_.is_known(a) != policy_.is_known(b)) {
        return policy_.is_known(a);
    }
    if (visits_without_need(a, b) != visits_without_need(b, a)) {
        const bool second = visits_without_need(b, a);
        intruders_.insert(second ? b : a);
        return second;
    }
    return rank(b) >= rank(a);
}

bool Subjects::is_sheltered(ServiceIndex service) const {
    const contract::Tier* home = policy_.home(service);
    return home != nullptr && policy_.is_internal(home->network);
}

/// Wherever the two meet, it is a visitor whom no flow needs.
bool Subjects::visits_without_need(ServiceIndex service, ServiceIndex other) {
    const auto [found, is_new] = needless_.try_emplace(service);
    if (is_new) {
        const std::vector<NetworkIndex> visits = needless_visits(policy_, draft_, service);
        found->second.insert(visits.begin(), visits.end());
    }
    return !found->second.empty() &&
           std::ranges::all_of(draft_.networks(service), [&](NetworkIndex network) {
               return !draft_.on({other, network}) || found->second.contains(network);
           });
}

std::pair<std::optional<Policy::Rank>, std::size_t> Subjects::rank(ServiceIndex service) const {
    const contract::Tier* home = policy_.home(service);
    return {home == nullptr ? std::nullopt : policy_.rank(home->network), counts_.at(service)};
}

} // namespace tw::rules

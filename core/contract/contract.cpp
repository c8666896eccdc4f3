#include "contract/contract.h"

#include <algorithm>

namespace tw::contract {
namespace {

bool lists(const std::vector<Mentioned<ServiceName>>& services, const ServiceName& service) {
    return std::ranges::contains(services, service, &Mentioned<ServiceName>::name);
}

} // namespace

const Tier* Contract::tier(const NetworkName& network) const {
    const auto found = std::ranges::find(tiers, network, &Tier::network);
    return found == tiers.end() ? nullptr : &*found;
}

const Tier* Contract::home(const ServiceName& service) const {
    const auto found = std::ranges::find_if(
        tiers, [&](const Tier& tier) { return lists(tier.services, service); });
    return found == tiers.end() ? nullptr : &*found;
}

bool Contract::belongs(const ServiceName& service, const NetworkName& network) const {
    const Tier* found = tier(network);
    return found != nullptr && lists(found->services, service);
}

std::vector<ServiceName> Contract::services_of(const Party& party) const {
    const ServiceName service(party.name);
    const Tier* as_tier = tier(NetworkName(party.name));
    const bool is_service =
        party.kind == Party::Kind::Service ||
        (party.kind == Party::Kind::Either && (as_tier == nullptr || home(service) != nullptr));
    if (is_service) {
        return {service};
    }
    std::vector<ServiceName> residents;
    if (as_tier != nullptr) {
        for (const Mentioned<ServiceName>& resident : as_tier->services) {
            residents.push_back(resident.name);
        }
    }
    return residents;
}

const ResourceProfile* Contract::profile(const ServiceName& service) const {
    const ResourceProfile* fallback = nullptr;
    for (const auto& [name, profile] : profiles) {
        if (lists(profile.services, service)) {
            return &profile;
        }
        if (profile.services.empty() && fallback == nullptr) {
            fallback = &profile;
        }
    }
    return fallback;
}

} // namespace tw::contract

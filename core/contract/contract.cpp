#include "contract/contract.h"

#include "contract/pattern.h"

#include <algorithm>

namespace tw::contract {

bool lists(const Services& services, const ServiceName& service) {
    return std::ranges::contains(services, service, &Mentioned<ServiceName>::name);
}

namespace {

std::vector<ServiceName> names_of(const Services& services) {
    std::vector<ServiceName> names;
    for (const Mentioned<ServiceName>& service : services) {
        names.push_back(service.name);
    }
    return names;
}

} // namespace

const Tier* Contract::tier(const NetworkName& network) const {
    const auto found = std::ranges::find(tiers, network, &Tier::network);
    return found == tiers.end() ? nullptr : &*found;
}

std::vector<const Tier*> Contract::tiers_of(const ServiceName& service) const {
    std::vector<const Tier*> found;
    if (residency.empty()) {
        for (const Tier& tier : tiers) {
            if (lists(tier.services, service)) {
                found.push_back(&tier);
            }
        }
    } else if (const auto known = residency.find(service); known != residency.end()) {
        for (const std::size_t number : known->second) {
            found.push_back(&tiers[number]);
        }
    }
    return found;
}

const Tier* Contract::home(const ServiceName& service) const {
    const std::vector<const Tier*> found = tiers_of(service);
    return found.empty() ? nullptr : found.front();
}

bool Contract::belongs(const ServiceName& service, const NetworkName& network) const {
    return std::ranges::contains(tiers_of(service), tier(network)) && tier(network) != nullptr;
}

bool Contract::is_tier(const Party& party) const {
    if (tier(NetworkName(party.name)) == nullptr) {
        return false;
    }
    return party.kind == Party::Kind::Tier ||
           (party.kind == Party::Kind::Either && home(ServiceName(party.name)) == nullptr);
}

bool Contract::is_just(const Party& party, const ServiceName& service) const {
    return party.name == service.str() && (party.kind == Party::Kind::Service ||
                                           (party.kind == Party::Kind::Either && !is_tier(party)));
}

std::vector<ServiceName> Contract::services_of(const Party& party) const {
    if (is_tier(party)) {
        return names_of(tier(NetworkName(party.name))->services);
    }
    switch (party.kind) {
    case Party::Kind::Either:
    case Party::Kind::Service: return {ServiceName(party.name)};
    case Party::Kind::Class: {
        const auto found = classes.find(party.name);
        return found == classes.end() ? std::vector<ServiceName>{} : names_of(found->second);
    }
    case Party::Kind::Pattern: {
        std::vector<ServiceName> fitting;
        std::ranges::copy_if(
            known_services, std::back_inserter(fitting),
            [&](const ServiceName& service) { return matches(party.name, service.str()); });
        return fitting;
    }
    case Party::Kind::Tier:
    case Party::Kind::Internet:
    case Party::Kind::Host: break;
    }
    return {};
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

const Environment* Contract::environment(std::string_view name) const {
    const auto found = std::ranges::find(environments, name, &Environment::name);
    return found == environments.end() ? nullptr : &*found;
}

} // namespace tw::contract

// From patterns and classes to the names of services.
#include "contract/contract.h"
#include "contract/pattern.h"

#include <algorithm>
#include <unordered_set>

namespace tw::contract {
namespace {

constexpr std::string_view class_prefix = "class:";

/// Keeps the first of each name.
class Roll {
public:
    void add(const Mentioned<ServiceName>& service) {
        if (seen_.insert(service.name).second) {
            list_.push_back(service);
        }
    }
    [[nodiscard]] Services take() { return std::move(list_); }

private:
    Services list_;
    std::unordered_set<ServiceName> seen_;
};

class Resolver {
public:
    Resolver(Contract& contract, std::span<const ServiceName> services)
        : contract_(contract), services_(services) {}

    /// Lists that share out the services among each other: a name in one of them beats the
    /// patterns of all others.
    void resolve(const std::vector<Services*>& lists) {
        std::vector<ServiceName> taken;
        for (Services* list : lists) {
            expand_classes(*list);
            for (const Mentioned<ServiceName>& each : *list) {
                if (!is_pattern(each.name.str())) {
                    taken.push_back(each.name);
                }
            }
        }
        std::ranges::sort(taken);
        for (Services* list : lists) {
            expand_patterns(*list, taken);
        }
    }

private:
    void expand_classes(Services& list) const {
        Roll expanded;
        for (const Mentioned<ServiceName>& each : list) {
            const std::string& name = each.name.str();
            const auto found = name.starts_with(class_prefix)
                                   ? contract_.classes.find(name.substr(class_prefix.size()))
                                   : contract_.classes.end();
            if (found == contract_.classes.end()) {
                expanded.add(each);
                continue;
            }
            for (const Mentioned<ServiceName>& member : found->second) {
                expanded.add({member.name, each.location});
            }
        }
        list = expanded.take();
    }

    void expand_patterns(Services& list, const std::vector<ServiceName>& taken) const {
        Roll expanded;
        for (const Mentioned<ServiceName>& each : list) {
            if (!is_pattern(each.name.str())) {
                expanded.add(each);
                continue;
            }
            bool fits_any = false;
            for (const ServiceName& service : services_) {
                if (!matches(each.name.str(), service.str())) {
                    continue;
                }
                fits_any = true;
                if (!std::ranges::binary_search(taken, service)) {
                    expanded.add({service, each.location});
                }
            }
            if (!fits_any) {
                expanded.add(each); // a rule says so
            }
        }
        list = expanded.take();
    }

    Contract& contract_;
    std::span<const ServiceName> services_;
};

} // namespace

void resolve(Contract& contract, std::span<const ServiceName> services) {
    contract.known_services.assign(services.begin(), services.end());
    contract.residency.clear();
    Resolver resolver(contract, services);
    for (auto& [name, members] : contract.classes) {
        resolver.resolve({&members});
    }
    std::vector<Services*> tiers;
    for (Tier& tier : contract.tiers) {
        tiers.push_back(&tier.services);
    }
    resolver.resolve(tiers);
    std::vector<Services*> profiles;
    for (auto& [name, profile] : contract.profiles) {
        profiles.push_back(&profile.services);
    }
    resolver.resolve(profiles);
    std::vector<Services*> single{&contract.without_healthcheck, &contract.ignored};
    for (RequiredName& required : contract.names) {
        single.push_back(&required.from);
    }
    if (contract.egress) {
        single.push_back(&contract.egress->allowed);
        single.push_back(&contract.egress->required);
    }
    if (contract.identity) {
        single.push_back(&contract.identity->except);
    }
    if (contract.metadata) {
        single.push_back(&contract.metadata->except);
    }
    for (Services* list : single) {
        resolver.resolve({list});
    }
    for (std::size_t number = 0; number < contract.tiers.size(); ++number) {
        for (const Mentioned<ServiceName>& resident : contract.tiers[number].services) {
            contract.residency[resident.name].push_back(number);
        }
    }
}

} // namespace tw::contract

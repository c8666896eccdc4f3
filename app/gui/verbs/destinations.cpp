#include "verbs/destinations.h"

#include <algorithm>

namespace tw::gui {

std::vector<Departure> departuresOf(const Selection& selection, const Commands& commands) {
    if (Selection::isPill(selection.current()))
        return {{*selection.service(), *selection.network()}};
    return commands.fromHomes(selection.services());
}

std::vector<NetworkName> moveTargets(const compose::Project& project,
                                     const std::vector<Departure>& departures) {
    std::vector<NetworkName> targets;
    for (const auto& network : project.networks) {
        if (!std::ranges::all_of(
                departures, [&](const auto& departure) { return departure.from == network.name; }))
            targets.push_back(network.name);
    }
    return targets;
}

std::vector<NetworkName> attachTargets(const compose::Project& project,
                                       const std::vector<ServiceName>& services) {
    std::vector<NetworkName> targets;
    for (const auto& network : project.networks) {
        if (!std::ranges::all_of(services, [&](const ServiceName& name) {
                const auto* service = project.find(name);
                return service != nullptr && service->attachment(network.name) != nullptr;
            }))
            targets.push_back(network.name);
    }
    return targets;
}

std::vector<ServiceName> servicesOf(const std::vector<Departure>& departures) {
    std::vector<ServiceName> services;
    for (const auto& departure : departures)
        services.push_back(departure.service);
    return services;
}

} // namespace tw::gui

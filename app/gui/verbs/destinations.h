// Where what is selected can go: the same for menus and for the chooser of tiers.
#pragma once

#include "commands.h"

namespace tw::gui {

/// The selected services with their homes; of a pill, its service and its network.
[[nodiscard]] std::vector<Departure> departuresOf(const Selection& selection,
                                                  const Commands& commands);
/// Networks that at least one of them is not in yet.
[[nodiscard]] std::vector<NetworkName> moveTargets(const compose::Project& project,
                                                   const std::vector<Departure>& departures);
[[nodiscard]] std::vector<NetworkName> attachTargets(const compose::Project& project,
                                                     const std::vector<ServiceName>& services);
[[nodiscard]] std::vector<ServiceName> servicesOf(const std::vector<Departure>& departures);

} // namespace tw::gui

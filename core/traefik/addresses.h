// The addresses that routers speak of.
#pragma once

#include "traefik/configuration.h"

#include <string>
#include <vector>

namespace tw::traefik {

/// Hosts that written rules ask for, each once, in the order of the routers.
[[nodiscard]] std::vector<std::string> known_hosts(const Configuration& configuration);

/// For each HTTP router that Traefik takes and whose rule names a host or a path, a URL which that
/// rule may be meant for; each once.
[[nodiscard]] std::vector<std::string> example_urls(const Configuration& configuration,
                                                    const compose::Project& project);

} // namespace tw::traefik

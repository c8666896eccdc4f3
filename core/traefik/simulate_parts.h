// Internal: the steps of a simulation.
#pragma once

#include "traefik/simulate.h"

#include <string_view>
#include <vector>

namespace tw::traefik {

/// The networks of a service, through `network_mode: service:` too.
[[nodiscard]] std::vector<NetworkName> networks_of(const compose::Project& project,
                                                   const ServiceName& service);

/// Chooses the entry point; null when none is known, with the outcome set where nobody listens.
[[nodiscard]] const EntryPoint* choose_entry_point(const Configuration& configuration,
                                                   const compose::Project& project,
                                                   std::string_view wanted, Route& route);

/// What the winner does with a request.
struct Winner {
    const Router* router = nullptr; ///< null for Traefik's own routers
    std::vector<Reference> middlewares;
    std::string service; ///< of Traefik's own: `api@internal`
};
/// Fills `winner` and `others` of the route; nothing when no router takes the request.
[[nodiscard]] std::optional<Winner> choose_router(const Configuration& configuration,
                                                  const EntryPoint* point, Route& route);

/// Why Traefik does without a router although its rule is right; empty if nothing is known.
[[nodiscard]] Phrase obstacle(const Router& router, const Configuration& configuration);

/// Lets the request pass the middlewares; true when it gets through.
[[nodiscard]] bool pass(const Configuration& configuration,
                        const std::vector<Reference>& middlewares, Route& route);

/// Sends the request to the service.
void deliver(const Configuration& configuration, const compose::Project& project,
             const Reference& service, Route& route);

/// Ends the route with an error.
void end_with(Route& route, int status, Phrase conclusion);

} // namespace tw::traefik

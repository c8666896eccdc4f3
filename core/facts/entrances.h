// How those outside of a project get to its services. Topology knows the published ports, Traefik
// the routes, and this is the one place that joins the two.
#pragma once

#include "facts/facts.h"

#include <unordered_map>
#include <vector>

namespace tw::facts {

/// A service to which a router is to lead.
struct RouteEnd {
    const traefik::Router* router = nullptr;
    ServiceName service;
    /// The project's Traefik that gets there, if possible one that is open; nothing if none does,
    /// or if Traefik is not in the project.
    std::optional<ServiceName> proxy;
    bool works = false; ///< Traefik gets to the service; one that is elsewhere may
    bool open = false;  ///< requests from beyond the host get to it so
};

/// For all routers, in their order: the services behind them, through services of services too. A
/// router that Traefik drops was to lead to its own container.
[[nodiscard]] std::vector<RouteEnd> route_ends(const Facts& facts);

/// One way in.
struct Entrance {
    enum class Kind : std::uint8_t {
        Port,        ///< the service publishes it
        HostNetwork, ///< the service is on it: open is what its program opens
        Route,       ///< a router leads there, from an entry point that is open itself
    };
    Kind kind = Kind::Port;
    const topology::Exposure* port = nullptr; ///< of Kind::Port
    const traefik::Router* router = nullptr;  ///< of Kind::Route
    std::optional<ServiceName> proxy;         ///< of Kind::Route, if the project has a Traefik
};

/// By service, ports first and routes last. No entry, no way in.
using Entrances = std::unordered_map<ServiceName, std::vector<Entrance>>;

/// For everyone beyond the host. Routers that Traefik makes up count where some label shows that
/// they are wanted.
[[nodiscard]] Entrances entrances_from_internet(const Facts& facts);
/// For programs on the host: what is published on loopback only, too, and no routes.
[[nodiscard]] Entrances entrances_from_host(const Facts& facts);

} // namespace tw::facts

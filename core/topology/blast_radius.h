// What a break-in at one service leads to.
#pragma once

#include "topology/pivots.h"
#include "topology/topology.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tw::topology {

/// What makes an intruder's work easy: more power than a container has by itself.
struct Lever {
    enum class Kind : std::uint8_t {
        EngineSocket, ///< mounts the socket of the Engine, or a folder with it (read-only or not)
        HostFiles,    ///< mounts the host's root folder
        Privileged,   ///< `privileged: true`
        Capability,   ///< `cap_add` of one that leads out of a container
        HostPid,      ///< `pid: host`: sees the host's processes
        HostNetwork,  ///< `network_mode: host`: all that listens on the host's loopback
        NetAdmin,     ///< may route and listen between its networks
    };
    ServiceName service;
    Kind kind = Kind::EngineSocket;
    std::string detail; ///< the mount or the capability

    /// Whether it gives the host, and with it every container, to whoever is in the service.
    [[nodiscard]] bool takes_host() const { return kind <= Kind::Capability; }
};

/// One step of an intruder from a service to the next.
struct Step {
    enum class Kind : std::uint8_t { Network, SharedStack, Host, Bridge, Published };
    Kind kind = Kind::Network;
    ServiceName from;
    ServiceName to;
    NetworkName network;            ///< for Kind::Network
    const Exposure* port = nullptr; ///< for Kind::Published: the only port that is reached
    std::vector<std::string> names; ///< by which `to` is found
};

/// A service that is reached, and how: the shortest path, or one of them.
struct Reached {
    ServiceName service;
    std::vector<Step> path; ///< at least one
};

struct BlastRadius {
    ServiceName start;
    std::vector<Reached> reached;    ///< nearest first, then in file order
    std::vector<ServiceName> spared; ///< not reached over networks, in file order
    std::vector<Pivot> pivots;       ///< on the way: networks behind them have no other way
    std::vector<Lever> levers;       ///< of the start and of all that are reached, in that order
    /// The nearest lever that takes the host; then the spared services fall too.
    std::optional<Lever> host;
};

/// An intruder relays through every service that is reached. Every service may fall, on every port
/// that others reach: whether it has a weakness is not known here. Nothing for an unknown service.
[[nodiscard]] std::optional<BlastRadius> blast_radius(const Topology& topology,
                                                      const ServiceName& service);
/// What makes a break-in at one service worse than at others.
[[nodiscard]] std::vector<Lever> levers(const compose::Service& service, const Extras& extras);

} // namespace tw::topology

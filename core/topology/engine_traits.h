// What differs between releases of the Docker Engine, where it matters who reaches whom.
#pragma once

#include "base/version.h"

namespace tw::topology {

/// Sources: release notes of the Docker Engine ("Networking" of 25, 26 and 28), and the Docker
/// documentation, "Packet filtering and firewalls".
struct EngineTraits {
    /// `gw_priority` chooses the default gateway (28).
    bool gateway_priority = true;
    /// `gateway_mode_ipv4: isolated` takes the host's address from an internal network (28).
    bool isolated_gateway = true;
    /// A container without any other than internal networks has a default route. What takes it
    /// beyond the host is dropped, but all addresses of the host answer (before 25).
    bool internal_default_route = false;
    /// The embedded name server sends foreign names of such a container to the host's name servers
    /// (before 25.0.5; 25 is counted among those that do).
    bool internal_forwards_names = false;
    /// Neighbours of the host on its own link can reach ports that are published on loopback
    /// (before 28).
    bool loopback_open_to_neighbours = false;
    /// Whoever has a route to the container's network can connect to its published ports there,
    /// past the address that they are published on (before 28).
    bool direct_routing = false;

    static constexpr EngineTraits of(Version engine) {
        return {.gateway_priority = engine >= Version{28, 0},
                .isolated_gateway = engine >= Version{28, 0},
                .internal_default_route = engine < Version{25, 0},
                .internal_forwards_names = engine < Version{26, 0},
                .loopback_open_to_neighbours = engine < Version{28, 0},
                .direct_routing = engine < Version{28, 0}};
    }
};

} // namespace tw::topology

// By which names one service finds another, and what comes of those that lead elsewhere.
#pragma once

#include "topology/topology.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw::topology {

/// What a service gets that asks for a name of another one.
struct Naming {
    enum class Answer : std::uint8_t {
        Found,  ///< the other one, and nobody else
        Shared, ///< several services in turn, the other one among them
        Silent, ///< the other one, on a network where containers do not reach each other
        Other,  ///< somebody else: another network, a link or its own file of hosts comes first
    };
    std::string name;
    Answer answer = Answer::Found;
    Resolution::Source source = Resolution::Source::Network;
    NetworkName network;               ///< that answers; empty: none does
    std::vector<ServiceName> services; ///< who answer; empty for an address outside of the project
    bool written = true;               ///< false: Compose or Docker made the name up
};

/// All names of `to` on the networks that both are on, those that links and `extra_hosts` of `from`
/// give it, and `localhost` where both share a network stack; each name once, and none where nobody
/// answers. Empty where one of the two is unknown, or where both are the same.
[[nodiscard]] std::vector<Naming> namings(const Topology& topology, const ServiceName& from,
                                          const ServiceName& to);

} // namespace tw::topology

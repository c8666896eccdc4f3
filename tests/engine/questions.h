// What containers are asked about each other, and what Topology says that they will answer.
#pragma once

#include "engine.h"
#include "topology/topology.h"

#include <map>
#include <string>
#include <vector>

namespace tw::engine {

/// Every stack's owner listens here, and every service on a port of its own besides: a service that
/// borrows a stack, or runs on the host's, can listen there only.
inline constexpr int common_port = 7000;
inline constexpr int first_own_port = 8000;

/// A project that is up, and what is said of it.
struct Bed {
    const compose::Project* project = nullptr;
    const topology::Topology* topology = nullptr;
    std::map<std::string, std::vector<Container>> containers; ///< by service
    std::map<std::string, std::string> holders; ///< services by address, stacks' owners only

    Bed(const compose::Project& project, const topology::Topology& topology,
        const std::vector<Container>& started);

    [[nodiscard]] const topology::Stack& stack(const std::string& service) const;
    [[nodiscard]] std::string own_port(const std::string& service) const;
    /// Where a service can be met: the addresses of its stack by network; Docker's own bridge is
    /// called `bridge`.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    addresses(const std::string& service) const;
    /// The host's addresses on the service's networks, by Docker's name of the network.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    gateways(const std::string& service) const;
};

/// One line for a peer, and who is expected to answer.
struct Question {
    std::string asker;  ///< a service, or one of the two peers of the bed
    std::string target; ///< the service that it is about
    std::string text;   ///< `name db 7000`, `address 10.231.0.2 8003`
    /// For a name: `nobody`, or all services that answer; `db(silent)` is one whose address is
    /// given but that cannot be reached there. For an address: a service, or `no`.
    std::string expected;
};

/// By names and by addresses of the target.
void ask_names(const Bed& bed, std::vector<Question>& questions);
void ask_addresses(const Bed& bed, std::vector<Question>& questions);
/// Through the host: services on it, published ports, and these from the host and from the world.
void ask_host(const Bed& bed, std::vector<Question>& questions);

/// A peer's answer in the form of `Question::expected`.
[[nodiscard]] std::string normalised(const Bed& bed, const std::string& question,
                                     const std::string& answer);

} // namespace tw::engine

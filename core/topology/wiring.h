// How the services of a project are wired, as numbers: what all questions of topology start from.
#pragma once

#include "base/service_set.h"
#include "compose/project.h"
#include "topology/engine_traits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tw::topology {

/// The network stack that a service uses: its own, or that of another service.
struct Stack {
    enum class Kind : std::uint8_t {
        Networks,     ///< on the networks below, which may be none in a broken project
        DockerBridge, ///< `network_mode: bridge`, Docker's own network without service names
        Host,         ///< the host's own
        None,         ///< loopback only
        Elsewhere,    ///< that of a container which this project does not know
    };
    Kind kind = Kind::Networks;
    std::size_t owner = 0;             ///< the service whose stack it is
    std::vector<std::size_t> networks; ///< in file order
    /// The same in the order in which the Engine prefers them. The first one has the default
    /// gateway and gets the published ports; names are looked for in this order (observed on
    /// Engine 20.10: internal networks last, then by real name).
    std::vector<std::size_t> preferred;
};

/// A network with the services on it.
struct Segment {
    NetworkName name;
    const compose::Network* network = nullptr; ///< nothing if the project does not define it
    bool internal = false;
    bool talks = true;     ///< containers on it reach each other (`enable_icc`)
    bool has_host = true;  ///< the host has an address on it, so that both reach each other
    bool publishes = true; ///< published ports can lead to it: a bridge that is not internal
    std::string binding;   ///< `host_binding_ipv4`: where ports without an address are published
    std::vector<std::size_t> members; ///< ascending; those that borrow a member's stack included
    ServiceSet dense;                 ///< the same, if not larger than the list; else empty

    /// Whether `dense` is in use.
    [[nodiscard]] bool is_dense() const { return dense != ServiceSet(); }
    /// Docker's name of the network; the key where the network is not defined.
    [[nodiscard]] const std::string& real_name() const;
};

/// Parts of a service that `compose::Service` does not have.
struct Extras {
    std::vector<std::string> host_names;  ///< `extra_hosts` that stand for `host-gateway`
    std::vector<std::string> other_hosts; ///< names of all other `extra_hosts`
    bool host_pid = false;
    std::optional<std::size_t> replicas; ///< `scale` or `deploy.replicas`
};

/// Everything by number; services as in the project. Refers to the project.
struct Wiring {
    Wiring() = default;
    Wiring(const compose::Project& project, const EngineTraits& engine);

    const compose::Project* project = nullptr;
    EngineTraits engine;
    std::unordered_map<ServiceName, std::size_t> services;
    std::unordered_map<NetworkName, std::size_t> networks;
    std::vector<Stack> stacks;
    std::vector<Extras> extras;
    std::vector<Segment> segments;
    std::vector<std::size_t> on_host;   ///< services on the host's stack
    std::vector<std::size_t> on_docker; ///< services on Docker's own bridge
    std::unordered_map<std::size_t, std::vector<std::size_t>> borrowers; ///< by owner, without it

    [[nodiscard]] const compose::Service& service(std::size_t number) const {
        return project->services[number];
    }
    [[nodiscard]] std::optional<std::size_t> number(const ServiceName& service) const;
    [[nodiscard]] const Segment* segment(const NetworkName& network) const;
    /// Whether packets of the stack get past the host (or to its published ports).
    [[nodiscard]] bool gets_out(const Stack& stack) const;
    /// Whether the stack and the host have a common network.
    [[nodiscard]] bool sees_host(const Stack& stack) const;
    /// The network that published ports of the stack lead to.
    [[nodiscard]] const Segment* landing(const Stack& stack) const;
};

/// The name of a service's n-th container: `container_name`, or `project-service-n`.
[[nodiscard]] std::string container_name(const compose::Project& project,
                                         const compose::Service& service, std::size_t number = 1);

/// The further names that `links` of a service give another one, for the linking service alone.
struct LinkNames {
    std::optional<std::size_t> network; ///< on which they are answered; none on Docker's own bridge
    std::vector<std::string> names;
};
/// Empty where there is no link, or where it is of no use because the two share no network.
[[nodiscard]] LinkNames names_of_links(const Wiring& wiring, std::size_t from, std::size_t to);

} // namespace tw::topology

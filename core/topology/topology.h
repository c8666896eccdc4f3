// Who reaches whom, by which name, and from where.
//
// The semantics are those of the Docker Engine's bridge driver on one host: two containers reach
// each other, in both directions and on every port, exactly if they share a network or a network
// stack (Docker documentation, "Networking overview"). `depends_on`, `links` and `expose` add no
// way; a contract that wants a direction or a port wants more than Docker gives.
#pragma once

#include "compose/project.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::topology {

/// One reason why a service reaches another.
struct Way {
    enum class Kind : std::uint8_t {
        Network,     ///< both are on `network`
        SharedStack, ///< one uses the other's network stack; addressed as localhost
        Host,        ///< the target runs on the host's stack; addressed by a gateway
    };
    Kind kind = Kind::Network;
    NetworkName network; ///< for Kind::Network
    /// Names by which the target is found there, service name first; without those that Docker
    /// makes up at run time (container id).
    std::vector<std::string> names;
};

/// Whether a service gets out to the Internet.
struct Egress {
    bool possible = false;
    std::vector<NetworkName>
        via; ///< non-internal networks, in the order of Docker's gateway choice
};

/// What a published port comes to.
struct Exposure {
    enum class Reach : std::uint8_t {
        Everyone, ///< every interface of the host
        Address,  ///< one address of the host that is not loopback
        Loopback, ///< this host only
        Nowhere,  ///< silently not published: all networks of the service are internal
        Discarded ///< `network_mode` host or none: no effect; another's stack: refused
    };
    ServiceName service;
    const compose::PublishedPort* port = nullptr; ///< points into the project
    Reach reach = Reach::Everyone;
};

/// Reachability of one project. Refers to the project it was made from, which must outlive it.
class Topology {
public:
    Topology() = default;
    explicit Topology(const compose::Project& project);

    /// All ways from one service to another; empty when unreachable. Unknown names have no ways.
    [[nodiscard]] std::vector<Way> ways(const ServiceName& from, const ServiceName& to) const;
    [[nodiscard]] bool reaches(const ServiceName& from, const ServiceName& to) const;
    /// Networks that the service is on, through `network_mode: service:` too, in file order.
    [[nodiscard]] std::vector<NetworkName> networks(const ServiceName& service) const;
    /// Services on a network, in file order; those that borrow a member's stack included.
    [[nodiscard]] std::vector<ServiceName> members(const NetworkName& network) const;
    /// Names by which `service` is found on `network`: service name, container name, hostname,
    /// aliases; without duplicates.
    [[nodiscard]] std::vector<std::string> names(const ServiceName& service,
                                                 const NetworkName& network) const;
    [[nodiscard]] Egress egress(const ServiceName& service) const;
    /// One for each entry of every service's `ports`.
    [[nodiscard]] const std::vector<Exposure>& exposures() const { return exposures_; }
    /// All services that a break-in at `service` could reach by relaying through others.
    [[nodiscard]] std::vector<ServiceName> blast_radius(const ServiceName& service) const;

private:
    [[nodiscard]] std::optional<std::size_t> index(const ServiceName& service) const;
    /// The service whose stack is used, following `network_mode: service:` (cycles end at once).
    [[nodiscard]] std::size_t stack_owner(std::size_t service) const;

    const compose::Project* project_ = nullptr;
    std::map<ServiceName, std::size_t> index_;
    std::vector<std::vector<NetworkName>> networks_;          ///< by service
    std::map<NetworkName, std::vector<std::size_t>> members_; ///< services by network
    std::vector<Exposure> exposures_;
};

} // namespace tw::topology

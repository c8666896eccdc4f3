// Who reaches whom, by which name, and from where.
//
// The semantics are those of the Docker Engine's bridge driver on one host: two containers reach
// each other, in both directions and on every port, exactly if they share a network or a network
// stack (Docker documentation, "Networking overview"). `depends_on`, `links` and `expose` add no
// way; a contract that wants a direction or a port wants more than Docker gives. What is said here
// is compared with what containers on a real Engine do (tests/engine).
//
// No set of pairs is kept. Each network has the list of its members, and a bit for every service
// where that is not larger; each service has the numbers of its networks. `reaches` looks for a
// common number, and `reached_from` joins the members of a service's networks, so the memory grows
// with services and attachments, and all pairs of 10,000 services take a bit each while a row
// lasts.
#pragma once

#include "compose/project.h"
#include "topology/wiring.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::topology {

/// One reason why a service reaches another, directly and on every port.
struct Way {
    enum class Kind : std::uint8_t {
        Network,     ///< both are on `network`
        SharedStack, ///< one uses the other's network stack; addressed as localhost
        Host,        ///< one of them runs on the host's stack; addressed by a gateway or an address
        Bridge,      ///< both are on Docker's own bridge; addressed by address, or by a link's name
    };
    Kind kind = Kind::Network;
    NetworkName network; ///< for Kind::Network
    /// Names by which the target is found there, service name first; without those that Docker
    /// makes up at run time (container id).
    std::vector<std::string> names;
};

/// Why a service does not reach another.
struct Obstacle {
    enum class Kind : std::uint8_t {
        Unknown,         ///< the project has no such service
        Inactive,        ///< its profiles switch it off
        NoNetwork,       ///< `network_mode: none`
        UnknownStack,    ///< it uses the stack of something that this project does not know
        NoCommonNetwork, ///< neither service alone is to blame
        Silent,          ///< all common networks have `enable_icc` off
        Isolated,        ///< the host has no address on any network of it
    };
    Kind kind = Kind::NoCommonNetwork;
    ServiceName service;               ///< whom it is about; empty if both
    std::vector<NetworkName> networks; ///< for Kind::Silent
};

/// Whether a service gets out to the Internet.
struct Egress {
    bool possible = false;
    std::vector<NetworkName>
        via; ///< non-internal networks, in the order of Docker's gateway choice
    /// Queries for foreign names get out, even where nothing else does.
    bool forwards_names = false;
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
    std::string address; ///< of the host, that it is published on; empty: every one
    NetworkName network; ///< over which the port is forwarded; empty on Docker's own bridge
};

/// A way through a port that the target publishes on the host. It crosses networks, and leads to
/// that port only.
struct PublishedWay {
    const Exposure* exposure = nullptr;
    /// The addresses that lead there: `localhost` on the host, otherwise names of `host-gateway`;
    /// beside them any address of the host, such as that of a gateway.
    std::vector<std::string> names;
};

/// Who answers when a service asks for a name.
struct Resolution {
    enum class Source : std::uint8_t {
        Nobody,  ///< not a name of this project, seen from there
        Network, ///< a name on a network
        Link,    ///< a name that `links` gives
        Hosts,   ///< the container's own file of hosts: its hostname, `extra_hosts`
    };
    struct Answer {
        NetworkName network;               ///< empty for Source::Hosts
        std::vector<ServiceName> services; ///< all who answer, in turn; empty for a foreign address
    };
    Source source = Source::Nobody;
    Answer answer;
    /// The same name on further networks, in the Engine's order: never asked for.
    std::vector<Answer> hidden;
};

/// Reachability of one project. Refers to the project it was made from, which must outlive it.
class Topology {
public:
    Topology() = default;
    explicit Topology(const compose::Project& project, const EngineTraits& engine = {});

    /// All ways from one service to another; empty when unreachable. Unknown names have no ways.
    [[nodiscard]] std::vector<Way> ways(const ServiceName& from, const ServiceName& to) const;
    [[nodiscard]] bool reaches(const ServiceName& from, const ServiceName& to) const;
    /// All services that one reaches, by number, without itself. Docker knows no direction: these
    /// are also those that reach it.
    [[nodiscard]] ServiceSet reached_from(std::size_t service) const;
    /// Why there is no way; empty if there is one, or if both are the same.
    [[nodiscard]] std::vector<Obstacle> obstacles(const ServiceName& from,
                                                  const ServiceName& to) const;
    /// Ways through ports of `to` that are published on the host, whether there are others or not.
    [[nodiscard]] std::vector<PublishedWay> published_ways(const ServiceName& from,
                                                           const ServiceName& to) const;
    /// Networks that the service is on, through `network_mode: service:` too, in file order.
    [[nodiscard]] std::vector<NetworkName> networks(const ServiceName& service) const;
    /// Services on a network, in file order; those that borrow a member's stack included.
    [[nodiscard]] std::vector<ServiceName> members(const NetworkName& network) const;
    /// Names by which `service` is found on `network`: service name, container name, hostname,
    /// aliases; without duplicates.
    [[nodiscard]] std::vector<std::string> names(const ServiceName& service,
                                                 const NetworkName& network) const;
    /// Who answers when `from` asks for `name`, and whom that hides.
    [[nodiscard]] Resolution resolve(const ServiceName& from, std::string_view name) const;
    [[nodiscard]] Egress egress(const ServiceName& service) const;
    /// One for each entry of every service's `ports`.
    [[nodiscard]] const std::vector<Exposure>& exposures() const { return exposures_; }
    [[nodiscard]] const Wiring& wiring() const { return wiring_; }

private:
    Wiring wiring_;
    std::vector<Exposure> exposures_; ///< in the order of the services
};

} // namespace tw::topology

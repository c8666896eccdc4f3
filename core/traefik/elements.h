// Routers, services and middlewares, as one provider at one place defines them.
//
// Two containers may define the same name. Each of them makes an element here, and `Standing` says
// what Traefik makes of it (doc.traefik.io, "Docker provider").
#pragma once

#include "base/name.h"
#include "traefik/setting.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

/// Whether a definition gets into Traefik's configuration.
enum class Standing : std::uint8_t {
    Used,
    Copy,        ///< the same as an earlier one of another container: they count as one
    Disabled,    ///< the container is not enabled for Traefik
    Discarded,   ///< all of the container's labels are discarded; `Container::problems` says why
    Conflicting, ///< another container defines the name differently: all definitions are dropped
    Unlinked,    ///< a router without `service` beside several services: dropped
    Ruleless,    ///< a router without a rule, where no default rule makes one: dropped
};

/// What all elements have in common.
struct Element {
    std::string name; ///< without a suffix
    Provider provider = Provider::Docker;
    Protocol protocol = Protocol::Http;
    ServiceName container; ///< the compose service whose labels define it; empty for a file's
    /// Nobody wrote it: Traefik makes it up, because a container has none of its own.
    bool made_up = false;
    compose::Origin origin; ///< the first setting; for what is made up, the label that shows that
                            ///< Traefik is meant
    std::vector<Setting> settings;
    Standing standing = Standing::Used;

    /// Null when it is not written. `option` in lower case.
    [[nodiscard]] const Setting* setting(std::string_view option) const;
    /// Some setting is `option` or lies within it.
    [[nodiscard]] bool mentions(std::string_view option) const;
    /// The value of a setting; empty when it is not written.
    [[nodiscard]] std::string_view value(std::string_view option) const;
    /// `web@docker`
    [[nodiscard]] std::string qualified_name() const;
    /// It, or what it is a copy of, is in Traefik's configuration.
    [[nodiscard]] bool counts() const {
        return standing == Standing::Used || standing == Standing::Copy;
    }
};

struct Tls {
    compose::Origin origin;    ///< the first setting of it
    std::string cert_resolver; ///< empty: none
    std::string options;       ///< name of the TLS options; empty: `default`
    bool passthrough = false;  ///< TCP only
    std::vector<std::string> domains;
};

struct Router : Element {
    /// The rule that counts: as written, or the provider's default rule. Nothing for UDP, and where
    /// the default rule is a template that is not understood.
    std::optional<std::string> rule;
    compose::Origin rule_origin;           ///< of `rule`; `origin` when it is not written
    std::string rule_syntax;               ///< `v2`, `v3`; empty: that of Traefik
    std::optional<std::int64_t> priority;  ///< as written
    std::vector<std::string> entry_points; ///< empty: the default ones
    std::vector<Reference> middlewares;    ///< from the outside in
    std::optional<Tls> tls;
    /// The service that counts: as written, or the only one of the container. Nothing for a router
    /// that could not be linked.
    std::optional<Reference> service;
    bool has_own_rule = false; ///< `rule` is written

    /// The priority that counts: Traefik takes the length of the rule when none is written.
    [[nodiscard]] std::int64_t effective_priority() const;
};

struct Middleware : Element {
    /// `basicauth`, `chain`, in lower case. Traefik takes exactly one; with none or several, every
    /// router that names the middleware is lost.
    std::vector<std::string> types;
    std::vector<Reference> chain; ///< of `chain.middlewares`
};

/// The address of a container, as Traefik chooses it.
struct Address {
    enum class Kind : std::uint8_t {
        Network, ///< on the one network of `networks`
        Random,  ///< on any of `networks`, another one after the next event
        Host,    ///< the container uses the host's network
        Other,   ///< the container uses the network of another one, out of the project
        None,    ///< no network
        Literal, ///< written as a URL
    };
    Kind kind = Kind::None;
    std::vector<NetworkName> networks;
    /// `traefik.docker.network`, or the provider's `network`; nothing when neither is written.
    std::optional<Setting> wanted;
    bool wanted_found = false; ///< the container is on the network that is wanted
};

/// The port of a container, as Traefik chooses it.
struct Port {
    enum class Kind : std::uint8_t {
        Written, ///< by `loadbalancer.server.port`
        Only,    ///< the only one that the compose file shows; the image may expose a lower one
        Lowest,  ///< the lowest of several that the compose file shows; the image may expose others
        Unknown, ///< the compose file shows none; the image may expose some
        Missing, ///< none, for sure: Traefik discards the container
    };
    Kind kind = Kind::Unknown;
    std::string text;                 ///< as Traefik uses it; empty if unknown or missing
    std::vector<std::uint16_t> known; ///< shown by `ports` and `expose`, ascending
};

/// One server of a load balancer.
struct Server {
    ServiceName container; ///< empty for a file's
    Address address;
    Port port;
    std::string scheme; ///< `http`, `https`, `h2c`; empty for TCP and UDP
    std::string url; ///< if written, instead of the above; for TCP and UDP of a file, `host:port`
};

struct Service : Element {
    enum class Kind : std::uint8_t { LoadBalancer, Weighted, Mirroring, Failover, Unknown };
    Kind kind = Kind::LoadBalancer;
    std::vector<Server> servers;     ///< of a load balancer; of this definition alone
    std::vector<Reference> children; ///< of the other kinds
};

} // namespace tw::traefik

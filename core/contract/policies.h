// What a contract asks of the services themselves: ports, ways out, limits, health, routes,
// secrets, names and papers.
#pragma once

#include "base/units.h"
#include "contract/mentioned.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tw::contract {

/// Host ports that one service may publish.
struct PublishPolicy {
    ServiceName service;
    std::vector<std::uint16_t> ports;
    text::Location location; ///< the service's name
};

/// Who may and who must get out to the Internet. Docker knows only all or nothing: a service on a
/// network that is not internal reaches every address outside.
struct EgressPolicy {
    Services allowed;
    Services required; ///< these must get out, and so they may
    text::Location location;
};

struct ResourceProfile {
    std::optional<Bytes> memory;
    std::optional<NanoCpus> cpus;
    Services services; ///< empty: a default for all
    text::Location location;
};

/// Addresses at which a service tells how it is, as Kubernetes asks for them.
struct HealthEndpoints {
    std::optional<Mentioned<std::string>> startup;
    std::optional<Mentioned<std::string>> readiness;
    std::optional<Mentioned<std::string>> liveness;

    /// The one that Compose's single healthcheck can ask: `depends_on: service_healthy` and Traefik
    /// wait for it, so readiness comes first, then liveness.
    [[nodiscard]] const Mentioned<std::string>* asked() const;
};

/// What every healthcheck has in common.
struct HealthStandard {
    HealthEndpoints endpoints;
    std::map<ServiceName, HealthEndpoints> of_service; ///< instead of the common ones
    std::optional<Mentioned<Duration>> interval_at_most;
    std::optional<Mentioned<Duration>> timeout_at_most;
    std::optional<Mentioned<Duration>> start_period_at_least; ///< how long a start takes
    std::optional<Mentioned<std::int64_t>> retries_at_least;
    std::optional<text::Location> location; ///< nothing: there is no standard

    [[nodiscard]] const HealthEndpoints& endpoints_of(const ServiceName& service) const;
};

/// What routes must look like, and where Traefik's own files are.
struct TraefikPolicy {
    enum class Tls : std::uint8_t { Unsaid, Required, Forbidden };
    Texts entrypoints; ///< entry points that routers may use; empty: any
    Tls tls = Tls::Unsaid;
    std::optional<text::Location> tls_location;
    Texts files; ///< of the file provider (`@file`); patterns, from the contract's directory
    std::optional<Mentioned<std::string>> static_file; ///< `traefik.yml`
    std::optional<Texts> middlewares; ///< names or patterns that routers may use; nothing: any
    /// Each one names middlewares (or patterns) that stand in this order on any router which uses
    /// several of them.
    std::vector<Texts> order;
    std::optional<Mentioned<NetworkName>> network; ///< over which Traefik reaches services
    text::Location location;
};

/// Values that must not stand in a compose file.
struct SecretsPolicy {
    Texts forbid_inline; ///< patterns of variables and labels, in any case of letters
    Texts allowed;       ///< exceptions: names or patterns
    text::Location location;
};

/// How containers are called. `{service}` and `{project}` stand for the names.
struct IdentityPolicy {
    std::optional<Mentioned<std::string>> hostname;       ///< a pattern
    std::optional<Mentioned<std::string>> container_name; ///< a pattern
    Services except;
    text::Location location;
};

/// A file about each service.
struct MetadataPolicy {
    std::string directory; ///< from the contract's directory
    std::string file = "{service}.yaml";
    bool required = false;
    Texts keys; ///< that each file must have; dots lead into mappings
    Services except;
    text::Location location;

    /// The file of a service, from the contract's directory.
    [[nodiscard]] std::string path(const ServiceName& service) const;
};

/// How many there are, said so that a reader can count.
struct Counts {
    std::optional<Mentioned<std::int64_t>> services;
    std::optional<Mentioned<std::int64_t>> networks;
    std::optional<Mentioned<std::int64_t>> published_ports;
};

} // namespace tw::contract

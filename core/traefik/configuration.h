// Traefik's whole configuration, as the files of a project show it: labels of containers, dynamic
// configuration files, and what Traefik is started with.
#pragma once

#include "base/version.h"
#include "compose/project.h"
#include "traefik/elements.h"
#include "traefik/static.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace tw::traefik {

/// Something in a container's labels that Traefik does not take as it was meant.
struct LabelProblem {
    enum class Kind : std::uint8_t {
        // These discard all Traefik labels of the container.
        Root,         ///< the first word is not exactly `traefik`
        Form,         ///< an empty word, or a bracket where none may be
        UnknownKey,   ///< a word that Traefik does not know there
        OtherVersion, ///< a word that only another version of Traefik knows
        Name,         ///< what looks like a name with a dot or a bracket in it
        Standalone,   ///< a value where options must follow
        TooDeep,      ///< options behind a word that takes a value
        Value,        ///< not a boolean, number or duration
        NoServer,     ///< a service without load balancer
        NoPort,       ///< no port to send requests to
        NoAddress,    ///< no network to send requests over
        UrlAndPort,   ///< `server.url` beside `server.port` or `server.scheme`
        // These cost no more than what they are about.
        Disabled,    ///< an object whose value is not `true`, so it and its options are off
        IndexedList, ///< `entrypoints[0]`: an empty list
        Unindexed,   ///< `domains.main` for `domains[0].main`: an empty object
        EmptyItem,   ///< a list with nothing between two commas
        Ignored,     ///< a kind of element that only files may define
    };
    Kind kind = Kind::UnknownKey;
    std::string key;  ///< the whole label
    std::string word; ///< what is wrong with it: a word of the key, or the value
    std::string path; ///< the key up to the word, without it: `traefik.http.routers.web`
    /// What would be right: the nearest known word, or the type of value (`true or false`, `a whole
    /// number`, `a duration`). May be empty.
    Phrase wanted;
    compose::Origin origin;   ///< of the label's value
    bool of_provider = false; ///< about `traefik.enable` or `traefik.docker.…`

    /// It costs the container all of its Traefik labels.
    [[nodiscard]] bool discards() const { return kind < Kind::Disabled; }
};

/// A compose service as Traefik's Docker provider sees it.
struct Container {
    ServiceName service;
    bool marked = false;  ///< some label starts with `traefik.`, in whichever case
    bool enabled = false; ///< by `traefik.enable`, or by default
    /// `traefik.enable`, else the first label that Traefik decodes; nothing if there is neither.
    std::optional<Setting> anchor;
    std::optional<Setting> enable;  ///< `traefik.enable`
    std::optional<Setting> network; ///< `traefik.docker.network`
    std::vector<LabelProblem> problems;

    /// Traefik takes nothing from its labels.
    [[nodiscard]] bool discarded() const;
    /// The container would be served but for this, or looks like that.
    [[nodiscard]] bool suffers(const LabelProblem& problem) const {
        return enabled || problem.of_provider;
    }
    /// Traefik is meant to serve it: it is enabled, and some label says that Traefik matters.
    [[nodiscard]] bool meant() const { return enabled && anchor.has_value(); }
};

/// All that is known. Made once for a snapshot; a value, without pointers into the project.
struct Configuration {
    /// Of the project's own Traefik, if its image says one, else the version that was asked for.
    Version version{3, 7};
    std::vector<ServiceName> proxies;  ///< the services that run Traefik
    Static statics;                    ///< of the first of `proxies`
    std::vector<Container> containers; ///< of the enabled services, in the order of the project
    std::vector<Router> routers;
    std::vector<Service> services;
    std::vector<Middleware> middlewares;
    bool files_known = false; ///< every dynamic configuration file could be read

    // All definitions of a name, in order; empty when there is none.
    [[nodiscard]] std::vector<const Router*> find_routers(Protocol protocol, Provider provider,
                                                          std::string_view name) const;
    [[nodiscard]] std::vector<const Service*> find_services(Protocol protocol, Provider provider,
                                                            std::string_view name) const;
    [[nodiscard]] std::vector<const Middleware*>
    find_middlewares(Protocol protocol, Provider provider, std::string_view name) const;
    /// The same for a name that a router, service or middleware of `protocol` uses.
    [[nodiscard]] std::vector<const Service*> find_services(Protocol protocol,
                                                            const Reference& reference) const {
        return find_services(protocol, reference.provider, reference.name);
    }
    [[nodiscard]] std::vector<const Middleware*>
    find_middlewares(Protocol protocol, const Reference& reference) const {
        return find_middlewares(protocol, reference.provider, reference.name);
    }
    /// Null for a service that does not exist or is not enabled.
    [[nodiscard]] const Container* find(const ServiceName& service) const;

    /// By protocol, provider and name: places in the lists above. Made by `link`.
    using Index = std::map<std::tuple<Protocol, Provider, std::string>, std::vector<std::size_t>,
                           std::less<>>;
    Index router_index, service_index, middleware_index;
    std::map<ServiceName, std::size_t> container_index;
};

/// Names that Traefik itself defines, if its API, ping or metrics are on: `api`, `dashboard`,
/// `ping`, `prometheus`, `rest`, `acme-http`, `noop`. Services, without their `@internal`.
[[nodiscard]] bool is_internal_service(std::string_view name);

/// The version of the project's Traefik: of the first proxy's image if its tag says one
/// (`traefik:v2.11`; `v3` stands for the newest 3), else `otherwise`.
[[nodiscard]] Version version_of(const compose::Project& project,
                                 const std::vector<ServiceName>& proxies, Version otherwise);

/// Adds what the labels of all services say, as the Docker provider reads them. Needs `version`,
/// `proxies` and `statics`.
void add_labels(Configuration& configuration, const compose::Project& project);

/// Joins all definitions of all providers: conflicts between containers, and the index. The last
/// step; anything that adds elements comes before.
void link(Configuration& configuration);

} // namespace tw::traefik

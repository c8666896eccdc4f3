// Traefik's static configuration: what it is started with (doc.traefik.io, "Static configuration").
#pragma once

#include "traefik/setting.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::traefik {

struct EntryPoint {
    std::string name;
    compose::Origin origin;
    std::string address; ///< `:443`, `:53/udp`
    bool as_default = false;
    bool tls = false;         ///< `http.tls`: every router of it has TLS
    std::string tls_resolver; ///< `http.tls.certResolver`
    std::string redirect_to;  ///< `http.redirections.entryPoint.to`; empty: none
    std::string redirect_scheme;
    std::vector<Reference> middlewares; ///< `http.middlewares`, before those of each router

    /// The port of `address`; nothing when it names none.
    [[nodiscard]] std::optional<std::uint16_t> port() const;
    [[nodiscard]] bool is_udp() const { return address.ends_with("/udp"); }
};

/// The options of `providers.docker`; an option that is nothing is not written.
struct DockerProvider {
    bool seen = false; ///< the provider is switched on in what could be read
    std::optional<bool> exposed_by_default;
    std::optional<Setting> network;
    std::optional<Setting> default_rule; ///< a Go template
    std::optional<Setting> constraints;
    bool allow_empty_services = false;
};

/// What is known of the static configuration. Traefik takes it from the first of: a file, the
/// command line, the environment.
struct Static {
    enum class Knowledge : std::uint8_t {
        Nothing, ///< no Traefik in the project, or its file is not at hand
        Partly,  ///< something was read, something is missing: absent options are unknown
        Whole,   ///< what is not here is not configured
    };
    Knowledge knowledge = Knowledge::Nothing;
    std::vector<EntryPoint> entry_points;
    std::vector<std::string> resolvers; ///< `certificatesResolvers`
    DockerProvider docker;
    bool file_provider = false;
    std::vector<std::string> file_paths; ///< of the file provider, inside Traefik's container
    bool api = false;                    ///< `api` or `api.insecure` or `api.dashboard` is written
    std::optional<Setting> api_insecure;
    std::optional<Setting> api_dashboard;
    std::string default_rule_syntax; ///< `core.defaultRuleSyntax`; empty: that of the version

    [[nodiscard]] const EntryPoint* find_entry_point(std::string_view name) const;
    [[nodiscard]] bool is_whole() const { return knowledge == Knowledge::Whole; }
};

} // namespace tw::traefik

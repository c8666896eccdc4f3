// The words that Traefik's dynamic configuration is made of, whether a label or a file says them.
#pragma once

#include "compose/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

/// Who says a piece of configuration. Names are global within a provider; elsewhere they need its
/// suffix, `auth@file` (doc.traefik.io, "Provider namespace").
enum class Provider : std::uint8_t {
    Docker,   ///< labels of containers
    File,     ///< a dynamic configuration file
    Internal, ///< Traefik itself: `api@internal`
    Other,    ///< `@swarm`, `@kubernetescrd` …: never seen here, so never known to be absent
};
/// `docker`, `file`, `internal`; empty for Other.
[[nodiscard]] std::string_view suffix(Provider provider);

/// Routers, services and middlewares of different protocols are different things, also when they
/// share a name.
enum class Protocol : std::uint8_t { Http, Tcp, Udp };
/// `http`, `tcp`, `udp`.
[[nodiscard]] std::string_view name_of(Protocol protocol);

/// One option of a router, service or middleware, as written.
struct Setting {
    /// Within its element: `tls.certresolver`, `loadbalancer.server.port`, in lower case; only keys
    /// that are free (`headers.customrequestheaders.X-Real-Ip`) are as written.
    std::string option;
    std::string value;
    std::vector<std::string> items; ///< of an option that holds a list: the value at its commas
    std::string key; ///< whole: the label `traefik.http.routers.web.rule`, or the path in a file
    compose::Origin origin; ///< the value
};

/// A name of another element: `auth`, `auth@file`.
struct Reference {
    std::string text; ///< as written
    std::string name; ///< without the suffix
    Provider provider = Provider::Docker;
    bool qualified = false; ///< a suffix is written; without one, the own provider is meant
    compose::Origin origin; ///< the value that holds it
};
/// Reads `text`, written in the configuration of `own`.
[[nodiscard]] Reference read_reference(std::string_view text, Provider own,
                                       const compose::Origin& origin);

} // namespace tw::traefik

// What Traefik's Docker provider reads from a service's labels (doc.traefik.io, "Docker provider").
#pragma once

#include "compose/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tw::traefik {

/// A router of `traefik.http.routers.<name>.…`. Traefik reads names without regard to case within
/// one container, and with regard to it across containers.
struct LabelledRouter {
    std::string name;
    const compose::Label* rule = nullptr;       ///< null: Traefik's default rule
    std::optional<std::int64_t> priority;       ///< as written
    std::vector<const compose::Label*> options; ///< all labels of this router, the rule included

    /// The priority that counts: Traefik takes the length of the rule when none is written.
    [[nodiscard]] std::int64_t effective_priority() const;
    /// The value of one option, `service` or `entrypoints`; empty when it is not written.
    [[nodiscard]] std::string option(std::string_view key) const;
};

/// A service's part in Traefik's configuration. Points into the service.
struct Routing {
    bool enabled = false; ///< `traefik.enable` is true, or absent beside other Traefik labels
    const compose::Label* network = nullptr; ///< `traefik.docker.network`
    const compose::Label* anchor = nullptr;  ///< the label that shows that Traefik is meant
    std::vector<LabelledRouter> routers;
};

[[nodiscard]] Routing read_labels(const compose::Service& service);

/// The services that run Traefik: by image name, or by service name when there is no image.
[[nodiscard]] std::vector<const compose::Service*> proxies(const compose::Project& project);
/// The proxy's own choice of network for all services (`--providers.docker.network`, also as an
/// environment variable); empty when the compose file shows none.
[[nodiscard]] std::string default_network(const compose::Project& project,
                                          const compose::Service& proxy);

} // namespace tw::traefik

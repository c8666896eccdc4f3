// Labels to start from: a router, a service or a middleware that works as it is, or nearly.
#pragma once

#include "facts/facts.h"
#include "facts/intent.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw::report {

enum class RouterTemplate : std::uint8_t {
    Host,    ///< Host(`…`) without TLS
    HostTls, ///< the same with TLS, on the entry point for it
    Path,    ///< PathPrefix(`/web`)
    TcpTls,  ///< HostSNI(`…`), passed through to the service
};

enum class MiddlewareTemplate : std::uint8_t {
    StripPrefix,
    RedirectToHttps,
    BasicAuth,
    ForwardAuth,
    SecurityHeaders,
    RateLimit,
    IpAllowList,
    Compress,
};

/// Everything that the router needs and that is not written yet: `traefik.enable`, the network if
/// there are several, the port of the server if it is known.
[[nodiscard]] std::vector<Intent> new_router(const facts::Facts& facts,
                                             const compose::Service& service, RouterTemplate kind);
/// A further server of the container, at `port`.
[[nodiscard]] std::vector<Intent> new_traefik_service(const facts::Facts& facts,
                                                      const compose::Service& service,
                                                      const std::string& port);
/// A middleware; if the service has one HTTP router alone, that router goes through it, as the last
/// of its middlewares.
[[nodiscard]] std::vector<Intent>
new_middleware(const facts::Facts& facts, const compose::Service& service, MiddlewareTemplate kind);

} // namespace tw::report

// A request of a client, as far as routers look at it.
#pragma once

#include "base/result.h"
#include "traefik/ip_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tw::traefik {

/// Invariant: host in lower case and without port; the path begins with `/` and is decoded.
struct Request {
    bool tls = false;
    std::string host;
    std::uint16_t port = 80; ///< at which the client connects
    std::string path = "/";
    std::string query; ///< without `?`, as written
    std::string method = "GET";
    std::vector<std::pair<std::string, std::string>> headers;
    std::optional<IpAddress> client; ///< nothing: unknown

    /// The values of a header, whose name is compared without regard to case.
    [[nodiscard]] std::vector<std::string> header(std::string_view name) const;
    /// The decoded values of a key of the query.
    [[nodiscard]] std::vector<std::string> query_values(std::string_view key) const;
    [[nodiscard]] std::string url() const;
};

/// `https://a.example/path?query`; the scheme must be http or https. Paths are cleaned as Traefik
/// cleans them: `/a/../b` becomes `/b`.
[[nodiscard]] Result<Request> parse_url(std::string_view url);

} // namespace tw::traefik

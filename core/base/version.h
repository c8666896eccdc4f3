// Versions of the programs that read what we write: Docker Compose, the Docker Engine, Traefik.
#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace tw {

/// A release as programs print it, without what comes behind the second number: 2.33, 28.0, 3.1.
struct Version {
    int major = 0;
    int minor = 0;
    friend auto operator<=>(const Version&, const Version&) = default;
};

/// `2.33`, `v2.33.1`, `5.1`. Nothing for any other text.
[[nodiscard]] std::optional<Version> parse_version(std::string_view text);

} // namespace tw

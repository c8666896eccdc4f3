// Versions of Docker Compose, where it matters which one reads a file.
#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace tw::compose {

/// A release of Docker Compose, as `docker compose version` prints it: 2.33, 5.1.
struct Version {
    int major = 0;
    int minor = 0;
    friend auto operator<=>(const Version&, const Version&) = default;
};

/// What a project is read for unless told otherwise: the newest Compose whose reading is known.
inline constexpr Version newest{5, 1};

/// `2.33`, `v2.33.1`, `5.1`.
[[nodiscard]] std::optional<Version> parse_version(std::string_view text);

} // namespace tw::compose

// Quantities with their unit in the type.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>

namespace tw {

/// An amount of memory in bytes.
struct Bytes {
    std::int64_t count = 0;
    friend auto operator<=>(const Bytes&, const Bytes&) = default;
};

/// A share of processor time in billionths of a core, the unit the Docker Engine uses (NanoCpus).
struct NanoCpus {
    std::int64_t count = 0;
    friend auto operator<=>(const NanoCpus&, const NanoCpus&) = default;
};

using Duration = std::chrono::nanoseconds;

/// `512 MiB`, `1.5 GiB`, `100 B`: the largest binary unit that keeps the number at least 1.
[[nodiscard]] std::string to_text(Bytes bytes);
/// `0.5`, `2`: cores without trailing zeros.
[[nodiscard]] std::string to_text(NanoCpus cpus);
/// `1m30s`, `500ms`: as Go writes a duration, without zero parts.
[[nodiscard]] std::string to_text(Duration duration);

} // namespace tw

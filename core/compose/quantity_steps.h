// Sizes and processor shares as they are written, and the next one up or down.
#pragma once

#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tw::compose {

/// In the notation of Compose, with the largest unit that leaves no fraction: `512m`.
[[nodiscard]] std::string size_as_written(Bytes bytes);

enum class Turn : std::uint8_t { Up, Down };

/// The next size that is doubled or halved: `256m` → `512m`, `300m` → `512m`, `1.5g` → `2g`. In the
/// unit of the text where that leaves no fraction, else in a smaller one: `1g` → `512m`. Nothing
/// for what is no size, and beyond 8 MiB and 1 TiB.
[[nodiscard]] std::optional<std::string> next_size(std::string_view text, Turn turn);
/// The next share of processors: quarters up to 1, halves up to 4, then whole ones; below a quarter
/// 0.1 and 0.05. With as many places as the text has, if they do: `0.50` → `0.75`, `1.0` → `1.5`.
/// Nothing for what is no share, and beyond 0.05 and 512.
[[nodiscard]] std::optional<std::string> next_cpus(std::string_view text, Turn turn);

} // namespace tw::compose

// Sizes, processor shares and durations in the notation of the Compose Specification.
#pragma once

#include "base/units.h"

#include <optional>
#include <string_view>

namespace tw::compose {

/// `512m`, `1.5 GiB`, `1024`: all units are powers of 1024. Nothing when Compose refuses the text.
[[nodiscard]] std::optional<Bytes> parse_bytes(std::string_view text);
/// `0.5`, `2`, `.25`; not `500m`, which is Kubernetes' notation.
[[nodiscard]] std::optional<NanoCpus> parse_cpus(std::string_view text);
/// `1m30s`, `500ms`, `2d`: a Go duration, or one in days and weeks, which older versions of Compose
/// do not know (Change::LongDurations); a bare number is none.
[[nodiscard]] std::optional<Duration> parse_duration(std::string_view text);

} // namespace tw::compose

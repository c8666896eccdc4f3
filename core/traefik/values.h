// Internal: text as Traefik's decoder takes it, that is, as Go's strconv and time do.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

/// ASCII letters in lower case.
[[nodiscard]] std::string lower(std::string_view text);
[[nodiscard]] bool same_word(std::string_view a, std::string_view b);
[[nodiscard]] bool starts_with_word(std::string_view text, std::string_view prefix);

/// Go's ParseBool: `1 t T TRUE true True 0 f F FALSE false False`.
[[nodiscard]] std::optional<bool> to_flag(std::string_view text);
/// Go's ParseInt with base 10.
[[nodiscard]] std::optional<std::int64_t> to_number(std::string_view text);
/// Whole seconds, or what Go's ParseDuration takes.
[[nodiscard]] bool is_duration(std::string_view text);
/// The value at its commas, without blanks around the items; of an empty value, none.
[[nodiscard]] std::vector<std::string> to_items(std::string_view text);
/// What Traefik makes of a container's name: letters and digits, all else one `-` a run.
[[nodiscard]] std::string normalised(std::string_view name);

} // namespace tw::traefik

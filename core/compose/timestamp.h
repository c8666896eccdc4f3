// Dates and times in YAML, as Go prints them.
#pragma once

#include <string>
#include <string_view>

namespace tw::compose {

/// Whether go-yaml takes the text for a date: one that the calendar has, or such a one with a time
/// of day in one of three notations.
[[nodiscard]] bool is_timestamp(std::string_view text);
/// The text of a YAML timestamp as Go's `%v` prints it: `2024-01-05 10:00:00 +0000 UTC`.
[[nodiscard]] std::string printed_timestamp(std::string_view text);
/// The same by RFC 3339, as it stands in JSON: `2024-01-05T10:00:00Z`.
[[nodiscard]] std::string timestamp_in_json(std::string_view text);

} // namespace tw::compose

// Variables in compose files: `$NAME`, `${NAME:-default}` and their relatives.
#pragma once

#include "base/phrase.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tw::compose {

using Environment = std::map<std::string, std::string>;

/// Whether a default that is not used is evaluated all the same, so that what it requires must be
/// there. Versions of Compose differ (Change::LazyDefaults).
enum class Defaults : std::uint8_t { Eager, Lazy };

struct Interpolated {
    std::string text;
    bool has_variable = false;      ///< something was replaced
    std::vector<std::string> unset; ///< variables without value and without default: read as empty
    Phrase error;                   ///< empty, or why Compose refuses the text
};

/// Replaces the variables of `text`, as the interpolation section of the Compose Specification
/// says: nested defaults, `$$` for a dollar sign, `$1` and `$(` left alone.
[[nodiscard]] Interpolated interpolate(std::string_view text, const Environment& environment,
                                       Defaults defaults = Defaults::Lazy);
/// The text that Compose reads as this one: `$$` for each dollar sign.
[[nodiscard]] std::string dollars_doubled(std::string_view text);

} // namespace tw::compose

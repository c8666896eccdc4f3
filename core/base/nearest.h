// "Did you mean": the known word closest to one that nobody knows.
#pragma once

#include "base/phrase.h"

#include <span>
#include <string_view>

namespace tw {

/// The word of `known` that a reader of `word` most probably meant: few changed letters
/// (Levenshtein, case ignored), or one word within the other (`dashboard`, `dashboard-service`).
/// Empty when none is close.
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       std::span<const std::string_view> known);

/// `, did you mean "x"` for the end of a message; empty when nothing is close.
[[nodiscard]] Phrase did_you_mean(std::string_view word, std::span<const std::string_view> known);

} // namespace tw

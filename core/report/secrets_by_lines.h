// Internal: secrets in stretches of text.
#pragma once

#include "text/range.h"

#include <string_view>
#include <vector>

namespace tw::report {

/// As `compose::names_secret`; of an option (`--requirepass`) any part may speak of a secret.
[[nodiscard]] bool names_secret_anywhere(std::string_view name);

// Each adds what it finds in `text`, which begins at the offset `begin` of its file.
void add_passwords_of_addresses(std::string_view text, std::size_t begin,
                                std::vector<text::Range>& found);
void add_values_of_options(std::string_view text, std::size_t begin,
                           std::vector<text::Range>& found);

/// Sorts, and joins what touches.
void tidy_ranges(std::vector<text::Range>& ranges);

} // namespace tw::report

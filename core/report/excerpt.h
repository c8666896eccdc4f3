// The source line of a finding, fit to be shown.
#pragma once

#include "report/secrets.h"

#include <string>

namespace tw::report {

/// A line of a file with a stretch of it marked. Secrets are masked, what terminals would obey is
/// replaced, tabs are blanks, and of a long line only the surroundings of the mark are left.
struct Excerpt {
    std::size_t line = 1; ///< number, from 1
    std::string text;
    std::size_t mark = 0;       ///< first marked character, from 0, in code points
    std::size_t mark_width = 1; ///< at least 1
};

/// The first line of the location.
[[nodiscard]] Excerpt excerpt(const facts::Facts& facts, const text::Location& location,
                              Secrets& secrets);

} // namespace tw::report

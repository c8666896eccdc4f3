// Differences between two texts, for people and for `git apply`.
#pragma once

#include "text/edit.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tw::text {

/// One line of a comparison. `text` includes the line break, if the line has one.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    std::string_view text;
};

/// The lines of both texts in order, with the fewest removals and additions (Myers, 1986).
/// The views point into the arguments. Beyond 1,500 differing lines the result
/// stays correct but is no longer promised to be the smallest.
[[nodiscard]] std::vector<DiffLine> diff_lines(std::string_view before, std::string_view after);

struct DiffCount {
    std::size_t added = 0;
    std::size_t removed = 0;
};
[[nodiscard]] DiffCount count_changes(const std::vector<DiffLine>& lines);

/// The edits that lead from one text to the other, one for each run of changed lines, without the
/// equal beginnings and ends of the runs.
[[nodiscard]] EditList edits_between(std::string_view before, std::string_view after);

/// A unified diff with three lines of context and `a/` and `b/` names, accepted by `git apply` and
/// `patch -p1`; empty when the texts are equal. `name` is the path from the repository's root.
[[nodiscard]] std::string unified_diff(std::string_view name, std::string_view before,
                                       std::string_view after);

} // namespace tw::text

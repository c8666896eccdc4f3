// Rules that were thought of and are deliberately not there, each with its reason. Their ids are
// never used for anything else.
#pragma once

#include <span>
#include <string_view>

namespace tw::rules {

struct Dropped {
    std::string_view id;
    std::string_view idea;   ///< what it would have found
    std::string_view reason; ///< why there is no such rule, and what to use instead
};

/// In the order of the ids.
[[nodiscard]] std::span<const Dropped> dropped();
/// By id; null when the id was never thought of, or is that of a rule.
[[nodiscard]] const Dropped* find_dropped(std::string_view id);

} // namespace tw::rules

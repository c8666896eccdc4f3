// Where two JSON values differ, and of which sort the difference is.
#pragma once

#include "oracle/json.h"

#include <string>
#include <vector>

namespace tw::oracle {

struct Difference {
    std::string path;    ///< `services/web/ports/0/published`
    std::string pattern; ///< `services.*.ports[].published`
    std::string change;  ///< `missing`, `extra`, `value`, `type`, `order`, `length`
    Json theirs;         ///< null where it is absent
    Json ours;

    /// Differences of one sort have one reason, as a rule.
    [[nodiscard]] std::string sort() const { return pattern + " " + change; }
};

/// All differences, the outermost place of each: lists of other lengths are one difference.
[[nodiscard]] std::vector<Difference> differences(const Json& theirs, const Json& ours);

} // namespace tw::oracle

// Issues on GitHub, by way of its own command-line program `gh`.
#pragma once

#include "base/result.h"
#include "report/issue.h"

#include <string>
#include <vector>

namespace tw::cli {

struct Filed {
    std::vector<std::string> created; ///< addresses of new issues
    std::vector<std::string> known;   ///< numbers of issues that were filed before, open or closed
};

/// Files the issues that are not filed yet. Stops at the first failure; `filed` says how far it
/// came. An empty `repository` leaves the choice to `gh`.
[[nodiscard]] Result<void> file_issues(const std::vector<report::Issue>& issues,
                                       const std::string& repository, Filed& filed);

} // namespace tw::cli

// One project, read by both sides.
#pragma once

#include "oracle/difference.h"
#include "oracle/judge.h"
#include "oracle/reading.h"

namespace tw::oracle {

struct Trial {
    Verdict theirs;
    Reading ours;
    std::vector<Difference> differences; ///< without the explained ones
    std::vector<Difference> explained;
};

/// Writes the project into a temporary folder and lets both sides read it. Paths in what they say
/// begin with the project's folder, `/project/…`, wherever it was.
/// Compose says now this, now that where the order of a Go map decides, so a difference counts only
/// if it shows `attempts` times.
[[nodiscard]] Trial try_project(const Project& project, int attempts = 4);

/// Adds the variables and, empty, the files of variables that Compose says are required: real
/// projects leave theirs out of the repository.
[[nodiscard]] Project with_what_is_missing(Project project);

} // namespace tw::oracle

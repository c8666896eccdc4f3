// The check of a project in every environment that its contract names.
#pragma once

#include "check_options.h"
#include "project.h"

#include <vector>

namespace tw::cli {

/// Checks each environment and reports where they differ. The result is the exit code: failed if
/// any of them fails.
[[nodiscard]] int check_all_environments(const ProjectOptions& project, const CheckOptions& options,
                                         const std::vector<OutputTarget>& targets);

} // namespace tw::cli

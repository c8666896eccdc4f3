// The baseline of old findings: its options and its writing.
#pragma once

#include "project.h"

#include <memory>

namespace tw::cli {

/// Declares `--baseline` and `--update-baseline`; the flag says whether the latter was given.
[[nodiscard]] std::shared_ptr<bool> add_baseline_options(CLI::App& app, ProjectOptions& options);

/// Writes the errors and warnings of now to the baseline and says where; the exit code.
[[nodiscard]] int update_baseline(const analysis::Snapshot& snapshot);

} // namespace tw::cli

// The audit trail: what was checked when, and what was found.
#pragma once

#include "analysis/analysis.h"
#include "report/findings.h"

#include <string>

namespace tw::cli {

/// Appends a line of JSON for the run and one for each finding, waived ones too, with who waived
/// them. All lines of a run go out in one piece, behind whatever is there: several runs may write
/// at once, and nothing that was written is changed. Prints what fails and returns false: a check
/// that leaves no trace where one is wanted is no check.
[[nodiscard]] bool log_run(const std::string& path, const analysis::Snapshot& snapshot,
                           const report::CheckResult& result);

} // namespace tw::cli

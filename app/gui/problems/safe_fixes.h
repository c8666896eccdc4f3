// The fixes that may be carried out together without asking about each.
#pragma once

#include "analysis/analysis.h"

#include <vector>

namespace tw::gui {

/// One safe fix for each finding that has one and is not waived; no title twice.
[[nodiscard]] std::vector<facts::Fix> collectSafeFixes(const analysis::Snapshot& snapshot);
/// Those of `fixes` that go together: each is kept if a plan with all before it can be made.
[[nodiscard]] std::vector<facts::Fix> workable(const analysis::Snapshot& snapshot,
                                               const std::vector<facts::Fix>& fixes);

} // namespace tw::gui

// The fixes that may be carried out together without asking about each.
#pragma once

#include "workspace/workspace.h"

#include <vector>

namespace tw::gui {

/// One safe fix for each finding that has one and is not waived; no title twice.
[[nodiscard]] std::vector<facts::Fix> collectSafeFixes(const analysis::Snapshot& snapshot);
/// Of all of them, in their order.
[[nodiscard]] std::vector<Intent> intentsOf(const std::vector<facts::Fix>& fixes);
/// Those of `fixes` that go together: each is kept if a plan with all before it can be made.
[[nodiscard]] std::vector<facts::Fix> workable(const analysis::Snapshot& snapshot,
                                               const std::vector<facts::Fix>& fixes);
/// What a change would make of the files, as a patch; secrets are masked.
[[nodiscard]] QString patchOf(const Workspace& workspace, const analysis::Preview& preview);

} // namespace tw::gui

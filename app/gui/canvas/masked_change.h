// The texts of a change that is only looked at. Secrets are masked: a preview is no place to read
// them.
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace tw::gui {

struct MaskedChange {
    text::FileId file;
    std::string before, after; ///< the whole texts
};

/// One for each file that the plan edits.
[[nodiscard]] std::vector<MaskedChange> maskedChanges(const analysis::Snapshot& before,
                                                      const analysis::Preview& preview);

} // namespace tw::gui

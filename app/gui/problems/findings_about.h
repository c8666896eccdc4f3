// What is wrong with what is selected.
#pragma once

#include "analysis/analysis.h"
#include "selection.h"

#include <vector>

namespace tw::gui {

/// The findings that are not waived: at a pill those of the service in that network, at a tier
/// those of the network that no service has, as its badges count them.
[[nodiscard]] std::vector<facts::Finding> findingsAbout(const analysis::Snapshot& snapshot,
                                                        const Selection& selection);

} // namespace tw::gui

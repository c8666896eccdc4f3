// Where a change can be made when the value comes through an anchor or a merge key.
#pragma once

#include "analysis/analysis.h"

#include <vector>

namespace tw::gui {

/// One possible place, and what the change does there.
struct PlaceChoice {
    plan::Place place = plan::Place::Here;
    plan::Plan plan;
};

/// The places other than the service's own text at which the intents can be planned; empty if they
/// are refused everywhere.
[[nodiscard]] std::vector<PlaceChoice> placeChoices(const analysis::Snapshot& snapshot,
                                                    const std::vector<Intent>& intents);

} // namespace tw::gui

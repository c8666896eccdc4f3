// Intents, carried out on a project's texts.
#pragma once

#include "analysis/understand.h"

namespace tw::analysis {

struct CarriedOut {
    plan::Plan plan; ///< against the texts of before
    Input after;
};

/// As `plan` says in analysis.h.
[[nodiscard]] Result<CarriedOut> carry_out(const Snapshot& before,
                                           const std::vector<Intent>& intents, plan::Place place,
                                           const Watch& watch);

} // namespace tw::analysis

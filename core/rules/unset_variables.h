// Internal: one finding for each variable that nobody sets, wherever it is used.
#pragma once

#include "facts/facts.h"

namespace tw::rules {

/// Readers tell of an unset variable at each place. What no exception excuses becomes one finding
/// at the first place, which names the others; none where TW-CMP-016 says that the dollar sign was
/// not meant for a variable.
void gather_unset_variables(const facts::Facts& facts, std::vector<facts::Finding>& findings);

} // namespace tw::rules

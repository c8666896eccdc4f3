// Old findings that do not count, listed in a file.
#pragma once

#include "facts/facts.h"

#include <vector>

namespace tw::rules {

/// Marks the findings that the baseline lists. An entry fits a finding of its rule in a file of its
/// name with the same message, first at the same path, else anywhere in the file: an entry of a
/// list may have moved. One entry excuses one finding. Adds findings for entries that fit nothing,
/// and for a baseline that is absent or not understood.
void apply_baseline(const facts::Facts& facts, std::vector<facts::Finding>& findings);

} // namespace tw::rules

// Comments of compose files that excuse findings: `# tierwright: ignore TW-PRT-005 (reason)`.
#pragma once

#include "facts/facts.h"

#include <vector>

namespace tw::rules {

/// Marks the findings that begin on a comment's own line, or on the first line below it that says
/// something, and whose rule it names. Adds a finding for every comment that is not understood, has
/// no reason, or excuses nothing. What Compose refuses cannot be excused.
void apply_suppressions(const facts::Facts& facts, std::vector<facts::Finding>& findings);

} // namespace tw::rules

// Waivers of the contract, applied to findings.
#pragma once

#include "facts/facts.h"

#include <vector>

namespace tw::rules {

/// Marks the findings which a waiver excuses by rule, service, network and subject, and adds a
/// finding for every waiver that excuses none. Expired waivers excuse nothing.
void apply_waivers(const facts::Facts& facts, std::vector<facts::Finding>& findings);

} // namespace tw::rules

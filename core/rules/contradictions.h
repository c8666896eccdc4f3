// Promises of a contract that cannot be kept together.
#pragma once

#include "rules/rule.h"

namespace tw::rules {

/// Flows that are forbidden and allowed, required where nobody may meet, or forbidden between
/// residents of one tier.
void report_flow_contradictions(const facts::Facts& facts, Report& report);
/// Ports, ways out, isolation, names and numbers that exclude each other.
void report_section_contradictions(const facts::Facts& facts, Report& report);

} // namespace tw::rules

// All rules, in the order of their ids.
#pragma once

#include "rules/rule.h"

namespace tw::rules {

[[nodiscard]] std::span<const Rule* const> all();
/// By id or by name; null when there is none.
[[nodiscard]] const Rule* find(std::string_view id_or_name);
/// The readers' diagnostics (their codes name rules) and all findings of all checks, in the order
/// of the registry, each with its subject, and with the exceptions applied: the contract's waivers,
/// comments of the compose files
/// (`# tierwright: ignore …`) and the baseline. A finding that is excused stays in the list and
/// says so; an exception that is over, or excuses nothing, is a finding of its own.
[[nodiscard]] std::vector<facts::Finding> check(const facts::Facts& facts,
                                                std::span<const text::Diagnostic> read = {});
/// A reader's diagnostic as a finding of the rule that its code names.
[[nodiscard]] facts::Finding as_finding(const text::Diagnostic& diagnostic);

} // namespace tw::rules

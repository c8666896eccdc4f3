// Findings for machines and for terminals.
#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace tw::report {

/// What stands around a list of findings.
struct Verdict {
    std::string mode;     ///< `strict`, `warning`, `monitoring`
    std::string contract; ///< the contract file's path; empty when there is none
    bool passed = true;
};

/// `{"diagnostics": […], "summary": {…}}`; lines and columns from 1, offsets in bytes.
[[nodiscard]] std::string findings_json(const facts::Facts& facts,
                                        const std::vector<facts::Finding>& findings,
                                        const Verdict& verdict);
/// One line a finding, `file:line:column: error: message [TW-NET-005]`, and a summary.
[[nodiscard]] std::string findings_text(const facts::Facts& facts,
                                        const std::vector<facts::Finding>& findings,
                                        const Verdict& verdict);

[[nodiscard]] std::string_view to_text(text::Severity severity);
[[nodiscard]] std::string_view to_text(facts::Safety safety);

} // namespace tw::report

// Where the reports of a check go, and in which forms.
#pragma once

#include "analysis/analysis.h"
#include "report/findings.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::cli {

/// As on the command line.
struct OutputOptions {
    std::vector<std::string> formats; ///< `sarif` or `sarif=FILE`; empty: text
    std::string output;               ///< a file for the format that names none
    std::string color = "auto";       ///< `auto`, `always`, `never`
    std::string edits = "some";       ///< `none`, `some`, `all`
    bool quiet = false;
};

/// A form of the report, and the file that it is written to; empty: the standard output.
struct OutputTarget {
    std::string format;
    std::string file;
};

/// `text, json, sarif, …`
[[nodiscard]] std::string format_names();

/// Fails for an unknown format, and when two would go to the standard output.
[[nodiscard]] Result<std::vector<OutputTarget>> output_targets(const OutputOptions& options);

/// What reports need, out of a snapshot. `wanted` says for which forms.
[[nodiscard]] report::CheckResult check_result(const analysis::Snapshot& snapshot,
                                               text::Severity fails_on,
                                               const OutputOptions& options,
                                               const std::vector<OutputTarget>& targets);

/// Makes the text of one form.
using Render = std::function<std::string(const OutputTarget&)>;
/// Prints and writes all forms; files are written whole or not at all. Prints what fails and
/// returns false.
[[nodiscard]] bool write_outputs(const std::vector<OutputTarget>& targets, const Render& render);

/// The report in the form of a target.
[[nodiscard]] std::string render(const report::CheckResult& result, const OutputOptions& options,
                                 const OutputTarget& target);
/// Colours on a terminal only, or as the options want it.
[[nodiscard]] report::TextStyle text_style(const OutputOptions& options,
                                           const OutputTarget& target);

/// All rules' documentation.
[[nodiscard]] std::vector<report::RuleHelp> rule_help();

/// `strict`, `warning`, `monitoring`
[[nodiscard]] std::string_view name_of(contract::Mode mode);

} // namespace tw::cli

// What a check found, in the forms that people and machines read. One form is one source file.
#pragma once

#include "facts/facts.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tw::report {

/// What stands around a list of findings.
struct Verdict {
    std::string mode;        ///< `strict`, `warning`, `monitoring`
    std::string contract;    ///< the contract file's path; empty when there is none
    std::string environment; ///< of the contract; empty when none was chosen
    text::Severity fails_on = text::Severity::Error; ///< the mildest that counts
    bool passed = true;                              ///< nothing that counts was found
};

/// A rule's documentation. The rules' floor is out of sight from here, so callers hand it in.
struct RuleHelp {
    std::string_view id;
    std::string_view name;
    text::Severity severity = text::Severity::Error;
    facts::Consequence consequence = facts::Consequence::Broken;
    std::string_view finds;
    std::string_view why;
    std::string_view example; ///< compose text that is found
    std::string_view fix;
};

/// A finding and one of its fixes, by index.
using FixIndex = std::pair<std::size_t, std::size_t>;

/// All that the forms need. What it refers to must outlive it.
struct CheckResult {
    const facts::Facts& facts;
    std::span<const facts::Finding> findings;
    Verdict verdict;
    std::vector<RuleHelp> rules;               ///< all of them, in the order of their ids
    std::map<FixIndex, text::FileEdits> edits; ///< of fixes that were planned and not refused
    /// By FileId: the paths from the top of the repository, which services that show annotations
    /// want. Empty: as the user named the files.
    std::vector<std::string> paths;
    std::string version; ///< of Tierwright
};

/// `{"diagnostics": […], "summary": {…}}`; lines and columns from 1, offsets in bytes.
[[nodiscard]] std::string findings_json(const CheckResult& result);

/// How the text form looks.
struct TextStyle {
    bool colour = false;  ///< with the escape sequences of terminals
    bool compact = false; ///< one line for each finding that counts, and no summary
};
/// As compilers report: `file:line:column: error: message [TW-NET-005 name]`, the source line with
/// the place underlined, what was expected and found, and the fixes. Secrets are masked.
[[nodiscard]] std::string findings_text(const CheckResult& result, TextStyle style = {});

/// SARIF 2.1.0 (OASIS): the rules that found something, results with fingerprints, suppressions of
/// waived ones, and fixes as replacements where these were planned.
[[nodiscard]] std::string findings_sarif(const CheckResult& result);
/// Workflow commands of GitHub Actions, `::error file=…,line=…::…`, and the summary. Without
/// waived findings.
[[nodiscard]] std::string findings_github(const CheckResult& result);
/// GitLab's code quality report. Without waived findings.
[[nodiscard]] std::string findings_gitlab(const CheckResult& result);
/// JUnit's XML: a case for each finding, failed if it counts and skipped if it is waived, and a
/// passed one for each rule that found nothing.
[[nodiscard]] std::string findings_junit(const CheckResult& result);
/// For a comment on a pull request or a job's summary; at most some 60,000 bytes, as GitHub wants.
[[nodiscard]] std::string findings_markdown(const CheckResult& result);

/// `2 errors, 1 warning, 0 remarks; 3 services, 2 networks; no contract, strict mode: passed`
[[nodiscard]] std::string summary(const CheckResult& result);
/// Unwaived findings of that severity.
[[nodiscard]] std::size_t count(std::span<const facts::Finding> findings, text::Severity severity);
/// Unwaived findings of that consequence.
[[nodiscard]] std::size_t count(std::span<const facts::Finding> findings,
                                facts::Consequence consequence);
/// It is not waived, and severe enough to fail the check.
[[nodiscard]] bool counts(const facts::Finding& finding, const Verdict& verdict);
/// The path for services that show annotations, see `CheckResult::paths`.
[[nodiscard]] std::string repository_path(const CheckResult& result, text::FileId file);

[[nodiscard]] std::string_view to_text(text::Severity severity);
[[nodiscard]] std::string_view to_text(facts::Safety safety);
/// For programs: `compose-refuses`, `engine-refuses`, `surprise`, `broken`.
[[nodiscard]] std::string_view to_text(facts::Consequence consequence);
/// `1 error`, `2 errors`.
[[nodiscard]] std::string counted(std::size_t number, std::string_view noun);
/// For people: `Compose refuses it`.
[[nodiscard]] std::string_view describe(facts::Consequence consequence);
/// All four, the worst first.
[[nodiscard]] std::span<const facts::Consequence> consequences();

} // namespace tw::report

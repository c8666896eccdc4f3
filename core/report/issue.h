// A finding as an issue that someone can be given.
#pragma once

#include "report/findings.h"

#include <string>
#include <vector>

namespace tw::report {

/// An issue for GitHub.
struct Issue {
    std::string title; ///< one line
    std::string body;  ///< Markdown; ends with `marker` in a comment that is not shown
    /// A word that stands in the body and nowhere else, by which the issue is found again.
    std::string marker;
    std::string fingerprint; ///< of the finding, see fingerprint.h
    std::vector<std::string> labels;
};

/// An issue for each finding that counts. Secrets on quoted lines are masked.
[[nodiscard]] std::vector<Issue> issues(const CheckResult& result,
                                        const std::vector<std::string>& labels);

/// Issues as texts: front matter with title and labels, then the body.
[[nodiscard]] std::string issue_text(const Issue& issue);
/// `[{"title": …, "body": …, "labels": […], "fingerprint": …, "marker": …}]`
[[nodiscard]] std::string issues_json(const std::vector<Issue>& issues);

} // namespace tw::report

#include "github_issues.h"

#include "program.h"

#include <nlohmann/json.hpp>

#include <format>

namespace tw::cli {
namespace {

Result<std::string> gh(std::vector<std::string> words, const std::string& repository,
                       const std::string& input = {}) {
    words.insert(words.begin(), "gh");
    if (!repository.empty()) {
        words.insert(words.end(), {"--repo", repository});
    }
    const auto done = run_program(words, input);
    if (!done) {
        return fail(done.error().message.str() +
                    "; install GitHub's command-line program, or leave "
                    "--create out and file the issues yourself");
    }
    return done->exit == 0
               ? Result<std::string>(done->output)
               : fail(std::format("'gh {} {}' ended with {}", words[1], words[2], done->exit));
}

/// The number of the issue that has the marker; empty when there is none.
Result<std::string> number_of(const report::Issue& issue, const std::string& repository) {
    const auto listed = gh({"issue", "list", "--state", "all", "--search",
                            issue.marker + " in:body", "--json", "number,body", "--limit", "5"},
                           repository);
    if (!listed) {
        return listed;
    }
    const auto json = nlohmann::json::parse(*listed, nullptr, false);
    if (!json.is_array()) {
        return fail("'gh issue list' did not print a list, so nobody knows what is filed already");
    }
    for (const auto& found : json) {
        const bool complete = found.is_object() && found.contains("body") &&
                              found["body"].is_string() && found.contains("number");
        if (complete && found["body"].get<std::string>().contains(issue.marker)) {
            return found["number"].dump();
        }
    }
    return std::string();
}

} // namespace

Result<void> file_issues(const std::vector<report::Issue>& issues, const std::string& repository,
                         Filed& filed) {
    for (const report::Issue& issue : issues) {
        const auto number = number_of(issue, repository);
        if (!number) {
            return std::unexpected(number.error());
        }
        if (!number->empty()) {
            filed.known.push_back(*number);
            continue;
        }
        std::vector<std::string> words{"issue",     "create",      "--title",
                                       issue.title, "--body-file", "-"};
        for (const std::string& label : issue.labels) {
            words.insert(words.end(), {"--label", label});
        }
        const auto created = gh(std::move(words), repository, issue.body);
        if (!created) {
            return std::unexpected(created.error());
        }
        filed.created.push_back(created->substr(0, created->find_last_not_of("\r\n ") + 1));
    }
    return {};
}

} // namespace tw::cli

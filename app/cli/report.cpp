// tierwright-cli report issue: an issue for each violation.
#include "check_output.h"
#include "command.h"
#include "fail_on.h"
#include "github_issues.h"
#include "project.h"
#include "report/issue.h"

#include <filesystem>
#include <format>
#include <iostream>

namespace tw::cli {
namespace {

namespace fs = std::filesystem;

struct IssueOptions {
    std::vector<std::string> labels;
    text::Severity fails_on = text::Severity::Error;
    std::string format = "markdown";
    std::string folder;
    std::string repository;
    std::size_t limit = 20;
    bool create = false;
};

int create(const std::vector<report::Issue>& issues, const IssueOptions& options) {
    Filed filed;
    const auto done = file_issues(issues, options.repository, filed);
    for (const std::string& address : filed.created) {
        std::cout << "filed " << address << '\n';
    }
    for (const std::string& number : filed.known) {
        std::cout << "filed already as #" << number << '\n';
    }
    if (!done) {
        std::cerr << "tierwright-cli: " << done.error().message << '\n';
        return unreadable;
    }
    return passed;
}

int write_issues(const std::vector<report::Issue>& issues, const std::string& folder) {
    std::error_code error;
    fs::create_directories(folder, error); // what fails, `write` reports
    for (const report::Issue& issue : issues) {
        const fs::path path = fs::path(folder) / (issue.fingerprint + ".md");
        if (const auto done = text::real_disk()->write(path, report::issue_text(issue)); !done) {
            std::cerr << "tierwright-cli: " << done.error().message << '\n';
            return unreadable;
        }
        std::cout << path.string() << '\n';
    }
    return passed;
}

int report_issues(const ProjectOptions& project, const IssueOptions& options) {
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    // The paths in issues are those of the repository, as in the formats for services.
    const std::vector<OutputTarget> targets{{"markdown", ""}};
    const report::CheckResult result = check_result(*snapshot, options.fails_on, {}, targets);
    std::vector<report::Issue> issues = report::issues(result, options.labels);
    if (issues.size() > options.limit) {
        std::cerr << std::format("tierwright-cli: only {} of {} issues; --limit allows more\n",
                                 options.limit, issues.size());
        issues.resize(options.limit);
    }
    if (options.create) {
        return create(issues, options);
    }
    if (!options.folder.empty()) {
        return write_issues(issues, options.folder);
    }
    if (options.format == "json") {
        std::cout << report::issues_json(issues);
        return passed;
    }
    for (const report::Issue& issue : issues) {
        std::cout << report::issue_text(issue);
    }
    return passed;
}

void add_issue(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand(
        "issue", "A GitHub issue for each finding that counts; printed unless --create is given");
    const auto project = add_project_options(*command);
    const auto options = std::make_shared<IssueOptions>();
    command->add_option("--label", options->labels, "Label; several times for several labels")
        ->type_name("LABEL")
        ->expected(1)
        ->take_all();
    add_fail_on(*command, options->fails_on);
    command->add_option("--format", options->format, "Form of what is printed")
        ->check(CLI::IsMember({"markdown", "json"}))
        ->capture_default_str();
    CLI::Option* folder =
        command->add_option("--output-dir", options->folder, "Write a file for each issue there")
            ->type_name("DIR");
    command
        ->add_flag("--create", options->create,
                   "Create the issues with GitHub's program gh, except those filed before")
        ->excludes(folder);
    command->add_option("--repo", options->repository, "With --create: the repository")
        ->type_name("OWNER/NAME");
    command->add_option("--limit", options->limit, "At most so many issues")
        ->type_name("N")
        ->capture_default_str();
    command->footer(
        "An issue filed before, open or closed, is known by a fingerprint in its body.\n"
        "Exit code: 0 done, 2 a file cannot be read or written, gh failed, or the command line is "
        "wrong.");
    command->callback([=, &action] { action = [=] { return report_issues(*project, *options); }; });
}

} // namespace

void add_report(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand("report", "Hand findings on");
    add_issue(*command, action);
    command->require_subcommand(1);
}

} // namespace tw::cli

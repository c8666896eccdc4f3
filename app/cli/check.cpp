// tierwright-cli check: all rules over a project; the exit code is the verdict.
#include "baseline.h"
#include "command.h"
#include "project.h"
#include "report/findings.h"

#include <iostream>

namespace tw::cli {
namespace {

constexpr std::string_view name_of(contract::Mode mode) {
    return mode == contract::Mode::Strict    ? "strict"
           : mode == contract::Mode::Warning ? "warning"
                                             : "monitoring";
}

int check(const ProjectOptions& options, const std::string& format, bool updates_baseline) {
    const analysis::SnapshotPtr snapshot = open_project(options);
    if (!snapshot) {
        return unreadable;
    }
    const auto& contract_file = snapshot->facts.contract_file;
    const report::Verdict verdict{
        .mode = std::string(name_of(snapshot->mode)),
        .contract = contract_file ? snapshot->facts.files.at(*contract_file).path().string()
                                  : std::string{},
        .passed = snapshot->passed(),
    };
    if (updates_baseline) {
        return update_baseline(*snapshot);
    }
    std::cout << (format == "json"
                      ? report::findings_json(snapshot->facts, snapshot->findings, verdict)
                      : report::findings_text(snapshot->facts, snapshot->findings, verdict));
    return verdict.passed ? passed : failed;
}

} // namespace

void add_check(CLI::App& app, Action& action) {
    CLI::App* command =
        app.add_subcommand("check", "Check a project against the rules and its network contract");
    const auto options = add_project_options(*command);
    const auto format = std::make_shared<std::string>("text");
    command->add_option("--format", *format, "Form of the output")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    const auto updates_baseline = add_baseline_options(*command, *options);
    command->footer("Exit code: 0 nothing that counts, 1 findings that count, 2 a file cannot be "
                    "read or the command line is wrong.\n"
                    "Errors count. The modes warning and monitoring turn what the checks find into "
                    "warnings and remarks.");
    command->callback(
        [=, &action] { action = [=] { return check(*options, *format, *updates_baseline); }; });
}

} // namespace tw::cli

// tierwright-cli check: all rules over a project; the exit code is the verdict.
#include "audit_log.h"
#include "check_output.h"
#include "command.h"
#include "fail_on.h"
#include "project.h"

#include <iostream>

namespace tw::cli {
namespace {

struct CheckOptions {
    OutputOptions output;
    text::Severity fails_on = text::Severity::Error;
    std::string log;
};

int check(const ProjectOptions& project, const CheckOptions& options) {
    const auto targets = output_targets(options.output);
    if (!targets) {
        std::cerr << "tierwright-cli: " << targets.error().message << '\n';
        return unreadable;
    }
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    const report::CheckResult result =
        check_result(*snapshot, options.fails_on, options.output, *targets);
    bool good = write_reports(result, options.output, *targets);
    if (!options.log.empty()) {
        if (const auto logged = append_to_log(options.log, *snapshot, result); !logged) {
            std::cerr << "tierwright-cli: " << logged.error().message << '\n';
            good = false; // a check that leaves no trace where one is wanted is no check
        }
    }
    return !good ? unreadable : result.verdict.passed ? passed : failed;
}

void add_output_options(CLI::App& command, OutputOptions& options) {
    command
        .add_option("--format", options.formats,
                    "Form of the output, several times for several forms: " + format_names() +
                        ". With =FILE it is written there (default: text)")
        ->type_name("FORMAT[=FILE]")
        ->expected(1)
        ->take_all();
    command
        .add_option("-o,--output", options.output,
                    "File for the output (default: the standard output)")
        ->type_name("FILE");
    command.add_flag("-q,--quiet", options.quiet,
                     "Text: only a line for each finding that counts, so nothing when all is well");
    command
        .add_option("--color", options.color,
                    "Colours in the text; auto: on a terminal, unless NO_COLOR is set")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->capture_default_str();
    command
        .add_option("--edits", options.edits,
                    "Of how many quick fixes json and sarif hold the edits; some: as many as take "
                    "a second or so")
        ->check(CLI::IsMember({"none", "some", "all"}))
        ->capture_default_str();
}

} // namespace

void add_fail_on(CLI::App& app, text::Severity& severity) {
    static const std::map<std::string, text::Severity> severities{
        {"error", text::Severity::Error},
        {"warning", text::Severity::Warning},
        {"info", text::Severity::Info}};
    app.add_option("--fail-on", severity,
                   "Mildest severity that counts: error, warning or info (default: error)")
        ->option_text("SEVERITY")
        ->transform(CLI::CheckedTransformer(severities));
}

void add_check(CLI::App& app, Action& action) {
    CLI::App* command =
        app.add_subcommand("check", "Check a project against the rules and its network contract");
    const auto project = add_project_options(*command);
    const auto options = std::make_shared<CheckOptions>();
    add_output_options(*command, options->output);
    add_fail_on(*command, options->fails_on);
    command
        ->add_option("--log", options->log,
                     "Append a line of JSON for the run and for each finding to this file")
        ->type_name("FILE");
    command->footer(
        "Exit code: 0 nothing that counts, 1 findings that count, 2 a file cannot be read or "
        "written or the command line is wrong.\n"
        "Errors count; --fail-on lets milder findings count too. What is waived never counts. The "
        "modes warning and monitoring turn what the checks find into warnings and remarks.");
    command->callback([=, &action] { action = [=] { return check(*project, *options); }; });
}

} // namespace tw::cli

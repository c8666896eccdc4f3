// tierwright-cli check: all rules over a project; the exit code is the verdict.
#include "all_environments.h"
#include "audit_log.h"
#include "baseline.h"
#include "check_options.h"
#include "command.h"
#include "fail_on.h"
#include "project.h"

#include <iostream>

namespace tw::cli {
namespace {

int check(const ProjectOptions& project, const CheckOptions& options) {
    const auto targets = output_targets(options.output);
    if (!targets) {
        std::cerr << "tierwright-cli: " << targets.error().message << '\n';
        return unreadable;
    }
    if (options.all_environments) {
        return check_all_environments(project, options, *targets);
    }
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    if (*options.updates_baseline) {
        return update_baseline(*snapshot);
    }
    const report::CheckResult result =
        check_result(*snapshot, options.fails_on, options.output, *targets);
    bool good = write_outputs(*targets, [&](const OutputTarget& target) {
        return render(result, options.output, target);
    });
    if (!options.log.empty()) {
        good = log_run(options.log, *snapshot, result) && good;
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
    options->updates_baseline = add_baseline_options(*command, *project);
    command
        ->add_option("--log", options->log,
                     "Append a line of JSON for the run and for each finding to this file")
        ->type_name("FILE");
    command
        ->add_flag("--all-envs", options->all_environments,
                   "Check every environment of the contract, and show where they differ")
        ->excludes(command->get_option("--env"))
        ->excludes(command->get_option("--update-baseline"));
    command->footer(
        "Exit code: 0 nothing that counts, 1 findings that count, 2 a file cannot be read or "
        "written or the command line is wrong.\n"
        "Errors count; --fail-on lets milder findings count too. What is waived never counts. The "
        "modes warning and monitoring turn what the checks find into warnings and remarks.");
    command->callback([=, &action] { action = [=] { return check(*project, *options); }; });
}

} // namespace tw::cli

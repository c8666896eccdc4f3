// tierwright-cli model: the resolved project.
#include "report/model.h"

#include "command.h"
#include "project.h"

#include <iostream>

namespace tw::cli {
namespace {

/// What Compose would refuse goes to the error stream, so that nobody takes half a model for the
/// whole.
void print_errors(const analysis::Snapshot& snapshot) {
    for (const facts::Finding& finding : snapshot.findings) {
        const bool from_reader =
            finding.rule.starts_with("TW-YML") || finding.rule.starts_with("TW-CMP-0");
        if (from_reader && finding.severity == text::Severity::Error) {
            std::cerr << text::to_text(snapshot.facts.files, finding.location)
                      << ": error: " << finding.message << '\n';
        }
    }
}

int model(const ProjectOptions& options) {
    const analysis::SnapshotPtr snapshot = open_project(options);
    if (!snapshot) {
        return unreadable;
    }
    print_errors(*snapshot);
    std::cout << report::model_json(snapshot->facts);
    return snapshot->readable ? passed : failed;
}

} // namespace

void add_model(CLI::App& app, Action& action) {
    CLI::App* command =
        app.add_subcommand("model", "Print the resolved project as Compose's own config does");
    const auto options = add_project_options(*command);
    // There is only one form yet, so nobody asks which one was chosen.
    command
        ->add_option_function<std::string>(
            "--format", [](const std::string&) {}, "Form of the output")
        ->check(CLI::IsMember({"json"}))
        ->default_str("json");
    command->callback([=, &action] { action = [=] { return model(*options); }; });
}

} // namespace tw::cli

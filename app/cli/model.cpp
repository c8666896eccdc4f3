// tierwright-cli model: the resolved project.
#include "report/model.h"

#include "command.h"
#include "project.h"
#include "report/origins.h"

#include <iostream>

namespace tw::cli {
namespace {

/// What Compose would refuse goes to the error stream, so that nobody takes half a model for the
/// whole.
void print_errors(const analysis::Snapshot& snapshot) {
    for (const facts::Finding& finding : snapshot.findings) {
        if (finding.consequence == facts::Consequence::ComposeRefuses &&
            finding.severity == text::Severity::Error) {
            std::cerr << text::to_text(snapshot.facts.files, finding.location)
                      << ": error: " << finding.message << '\n';
        }
    }
}

struct ModelOptions {
    std::string format = "json";
    std::string only; ///< a path, `services.web`
    bool origins = false;
};

int model(const ProjectOptions& options, const ModelOptions& wanted) {
    const analysis::SnapshotPtr snapshot = open_project(options);
    if (!snapshot) {
        return unreadable;
    }
    print_errors(*snapshot);
    if (!wanted.origins) {
        std::cout << report::model_json(snapshot->facts);
    } else if (wanted.format == "json") {
        std::cout << report::origins_json(snapshot->facts, wanted.only);
    } else {
        std::cout << report::origins_text(snapshot->facts, wanted.only);
    }
    return snapshot->readable ? passed : failed;
}

} // namespace

void add_model(CLI::App& app, Action& action) {
    CLI::App* command =
        app.add_subcommand("model", "Print the resolved project as Compose's own config does");
    const auto options = add_project_options(*command);
    const auto wanted = std::make_shared<ModelOptions>();
    command->add_option("--format", wanted->format, "Form of the output; text is for --origins")
        ->check(CLI::IsMember({"json", "text"}))
        ->default_str("json");
    command->add_flag("--origins", wanted->origins,
                      "Print where each effective value comes from; secrets are masked");
    command->add_option("--only", wanted->only, "With --origins: only the values below this path")
        ->type_name("PATH");
    command->callback([=, &action] { action = [=] { return model(*options, *wanted); }; });
}

} // namespace tw::cli

// tierwright-cli ports: the audit of published and exposed ports.
#include "report/ports.h"

#include "command.h"
#include "project.h"

#include <iostream>

namespace tw::cli {
namespace {

int ports(const ProjectOptions& project, const std::string& format) {
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    std::cout << (format == "json"       ? report::ports_json(snapshot->facts)
                  : format == "markdown" ? report::ports_markdown(snapshot->facts)
                                         : report::ports_text(snapshot->facts));
    return passed;
}

} // namespace

void add_ports(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand(
        "ports", "List every published and exposed port, from where it can be reached, and whether "
                 "the contract allows it");
    const auto project = add_project_options(*command);
    const auto format = std::make_shared<std::string>("table");
    command->add_option("--format", *format, "Form of the output")
        ->check(CLI::IsMember({"table", "json", "markdown"}))
        ->capture_default_str();
    command->callback([=, &action] { action = [=] { return ports(*project, *format); }; });
}

} // namespace tw::cli

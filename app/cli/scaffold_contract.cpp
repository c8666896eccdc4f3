// tierwright-cli scaffold contract: a network contract that says what a project is today.
#include "project.h"
#include "report/contract_draft.h"
#include "scaffold.h"

namespace tw::cli {

void add_scaffold_contract(CLI::App& parent, Action& action) {
    CLI::App* command = parent.add_subcommand(
        "contract", "A network contract that says what the project is today, with comments");
    const auto destination = add_destination(*command, "network-contract.yaml");
    const auto options = add_project_options(*command);
    command->callback([=, &action] {
        action = [=] {
            const analysis::SnapshotPtr snapshot = open_project(*options);
            return snapshot ? deliver(*destination, report::contract_draft(snapshot->facts), false)
                            : static_cast<int>(unreadable);
        };
    });
}

} // namespace tw::cli

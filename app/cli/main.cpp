// tierwright-cli: the contract core without a display, for CI, hooks and terminals.
#include "command.h"
#include "memory.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace {

using Words = std::vector<std::string>;

/// `edit` takes several verbs separated by `--`; what follows the first one is split off here.
std::vector<Words> split_further_verbs(Words& arguments) {
    std::vector<Words> verbs;
    if (arguments.empty() || arguments.front() != "edit") {
        return verbs;
    }
    while (true) {
        const auto separator = std::find(arguments.rbegin(), arguments.rend(), "--");
        if (separator == arguments.rend()) {
            return verbs;
        }
        verbs.emplace(verbs.begin(), separator.base(), arguments.end());
        arguments.erase(separator.base() - 1, arguments.end());
    }
}

int run(Words arguments) {
    using namespace tw::cli;
    CLI::App app("Tierwright: networks of Docker Compose projects, checked and changed",
                 "tierwright-cli");
    app.set_version_flag("--version", "tierwright-cli " TIERWRIGHT_VERSION);
    app.require_subcommand(1);
    Action action;
    const std::vector<Words> further_verbs = split_further_verbs(arguments);
    add_check(app, action);
    add_model(app, action);
    add_reach(app, action);
    add_fix(app, action);
    add_route(app, action);
    add_edit(app, action, further_verbs);
    add_rules(app, action);
    add_explain(app, action);
    add_export(app, action);
    add_report(app, action);
    add_scaffold(app, action);
    add_ports(app, action);
    add_yaml_events(app, action);
    try {
        std::ranges::reverse(arguments); // CLI11 takes them from the back
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? passed : unreadable;
    }
    return action();
}

} // namespace

int main(int argc, char** argv) {
    tw::cli::prefer_large_pages();
    try {
        return run(Words(argv + 1, argv + argc));
    } catch (const std::exception& error) {
        std::cerr << "tierwright-cli: " << error.what() << '\n';
        return tw::cli::unreadable;
    }
}

// The form of a subcommand. One subcommand is one file.
#pragma once

#include "exit.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace tw::cli {

/// What main runs once the command line is read; its result is the exit code.
using Action = std::function<int()>;

// Each declares its options on `app` and sets `action` when it is chosen.
void add_check(CLI::App& app, Action& action);
void add_model(CLI::App& app, Action& action);
void add_reach(CLI::App& app, Action& action);
void add_fix(CLI::App& app, Action& action);
void add_route(CLI::App& app, Action& action);
void add_edit(CLI::App& app, Action& action,
              const std::vector<std::vector<std::string>>& further_verbs);
void add_rules(CLI::App& app, Action& action);
void add_explain(CLI::App& app, Action& action);
void add_export(CLI::App& app, Action& action);
void add_report(CLI::App& app, Action& action);
void add_scaffold(CLI::App& app, Action& action);
void add_ports(CLI::App& app, Action& action);
void add_yaml_events(CLI::App& app, Action& action);

} // namespace tw::cli

// tierwright-cli rules: the catalogue.
#include "command.h"
#include "report/findings.h"
#include "rules/manual.h"
#include "rules/registry.h"

#include <nlohmann/json.hpp>

#include <format>
#include <iostream>

namespace tw::cli {
namespace {

int list_rules(const std::string& format) {
    if (format == "json") {
        nlohmann::ordered_json rules = nlohmann::ordered_json::array();
        for (const rules::Rule* rule : rules::all()) {
            rules.push_back({{"id", rule->id},
                             {"name", rule->name},
                             {"severity", report::to_text(rule->severity)},
                             {"finds", rule->documentation.finds}});
        }
        std::cout << rules.dump(2) << '\n';
        return passed;
    }
    if (format == "markdown") {
        std::cout << rules::manual();
        return passed;
    }
    for (const rules::Rule* rule : rules::all()) {
        std::cout << std::format("{:11} {:8} {}\n", rule->id, report::to_text(rule->severity),
                                 rule->name);
    }
    return passed;
}

} // namespace

void add_rules(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand("rules", "List all rules");
    const auto format = std::make_shared<std::string>("text");
    command->add_option("--format", *format, "Form of the output")
        ->check(CLI::IsMember({"text", "json", "markdown"}))
        ->capture_default_str();
    command->callback([=, &action] { action = [=] { return list_rules(*format); }; });
}

} // namespace tw::cli

// tierwright-cli explain: one rule's documentation.
#include "base/nearest.h"
#include "command.h"
#include "report/findings.h"
#include "rules/dropped.h"
#include "rules/manual.h"
#include "rules/registry.h"

#include <format>
#include <iostream>

namespace tw::cli {
namespace {

int explain(const std::string& name) {
    const rules::Rule* rule = rules::find(name);
    if (const rules::Dropped* dropped = rules::find_dropped(name)) {
        std::cout << std::format("{} is no rule, on purpose\n\nWhat it would have found\n\n{}\n\n"
                                 "Why there is no such rule\n\n{}\n",
                                 dropped->id, dropped->idea, dropped->reason);
        return passed;
    }
    if (rule == nullptr) {
        std::vector<std::string_view> known;
        for (const rules::Rule* candidate : rules::all()) {
            known.push_back(candidate->id);
            known.push_back(candidate->name);
        }
        std::cerr << "tierwright-cli: there is no rule '" << name << "'"
                  << did_you_mean(name, known) << '\n';
        return unreadable;
    }
    std::cout << std::format("{} {} ({})\n", rule->id, rule->name, report::to_text(rule->severity));
    const rules::Documentation& text = rule->documentation;
    for (const auto& [heading, body] :
         {std::pair{"What it finds", text.finds},
          {"Why", text.why},
          {"Example", text.example},
          {"If nothing is done", rules::consequence_text(rule->consequence)},
          {"Fix", text.fix}}) {
        std::cout << std::format("\n{}\n\n{}\n", heading, body);
    }
    return passed;
}

} // namespace

void add_explain(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand("explain", "Explain one rule");
    const auto name = std::make_shared<std::string>();
    command->add_option("RULE", *name, "Id (TW-NET-005) or name (tier-not-internal)")->required();
    command->callback([=, &action] { action = [=] { return explain(*name); }; });
}

} // namespace tw::cli

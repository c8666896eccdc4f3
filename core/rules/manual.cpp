#include "rules/manual.h"

#include "rules/dropped.h"
#include "rules/registry.h"

#include <format>

namespace tw::rules {
namespace {

std::string_view chapter_of(std::string_view id) {
    const std::string_view area = id.substr(3, 3);
    return area == "YML"   ? "YAML"
           : area == "CMP" ? "The compose model"
           : area == "NET" ? "Networks"
           : area == "PRT" ? "Published ports"
           : area == "RES" ? "Resources"
           : area == "HLT" ? "Health"
           : area == "SEC" ? "Security"
           : area == "TRF" ? "Traefik"
           : area == "CON" ? "The contract"
                           : "Others";
}

std::string table() {
    std::string text = "| Id | Name | Severity | If nothing is done |\n| --- | --- | --- | --- |\n";
    for (const Rule* rule : all()) {
        text += std::format("| [{0}](#{1}) | {1} | {2} | {3} |\n", rule->id, rule->name,
                            severity_word(rule->severity), consequence_text(rule->consequence));
    }
    return text;
}

std::string chapter(const Rule& rule) {
    const Documentation& said = rule.documentation;
    const std::string_view end = said.example.ends_with('\n') ? "" : "\n";
    return std::format("\n### {}\n\n{}, {}. If nothing is done: {}.\n\n"
                       "**What it finds.** {}\n\n**Why.** {}\n\n**Example**\n\n```yaml\n{}{}```\n\n"
                       "**Fix.** {}\n",
                       rule.name, rule.id, severity_word(rule.severity),
                       consequence_text(rule.consequence), said.finds, said.why, said.example, end,
                       said.fix);
}

} // namespace

std::string_view severity_word(text::Severity severity) {
    switch (severity) {
    case text::Severity::Error: return "error";
    case text::Severity::Warning: return "warning";
    case text::Severity::Info: break;
    }
    return "remark";
}

std::string_view consequence_text(facts::Consequence consequence) {
    switch (consequence) {
    case facts::Consequence::ComposeRefuses: return "Compose refuses the project";
    case facts::Consequence::EngineRefuses: return "the Docker Engine does not start it";
    case facts::Consequence::Surprise: return "it runs and does something else than is written";
    case facts::Consequence::Broken: break;
    }
    return "it runs as written, against the contract or good practice";
}

std::string manual() {
    std::string text =
        "# Rules\n\nMade of the rules' own files; refresh it with "
        "`packaging/cli rules --format markdown > docs/rules.md`.\n\nA waiver in the contract "
        "names "
        "a rule by its id or its name. The severity is the usual one: some findings of a rule are "
        "milder or graver, as its text says.\n\n";
    text += table();
    std::string_view current;
    for (const Rule* rule : all()) {
        if (const std::string_view heading = chapter_of(rule->id); heading != current) {
            current = heading;
            text += std::format("\n## {}\n", heading);
        }
        text += chapter(*rule);
    }
    text += "\n## Rules that are not there\n\nThese were thought of and left out on purpose.\n\n"
            "| Id | What it would have found | Why there is no such rule |\n| --- | --- | --- |\n";
    for (const Dropped& each : dropped()) {
        text += std::format("| {} | {} | {} |\n", each.id, each.idea, each.reason);
    }
    return text;
}

} // namespace tw::rules

// Static Analysis Results Interchange Format 2.1.0, an OASIS standard.
#include "report/escape.h"
#include "report/findings.h"
#include "report/fingerprint.h"
#include "report/fix_edits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using facts::Finding;

std::string_view sarif_level(text::Severity severity) {
    return severity == text::Severity::Error     ? "error"
           : severity == text::Severity::Warning ? "warning"
                                                 : "note";
}

Json sarif_region(const text::Source& source, text::Range range) {
    const text::Position begin = source.position(range.begin);
    const text::Position end = source.position(range.end);
    return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line},
            {"endColumn", end.column}, {"byteOffset", range.begin},   {"byteLength", range.size()}};
}

std::string sarif_help(const RuleHelp& rule) {
    return std::format("What it finds\n\n{}\n\nWhy\n\n{}\n\nExample\n\n{}\n\nFix\n\n{}\n",
                       rule.finds, rule.why, rule.example, rule.fix);
}

std::string sarif_help_markdown(const RuleHelp& rule) {
    return std::format("## What it finds\n\n{}\n\n## Why\n\n{}\n\n## "
                       "Example\n\n```yaml\n{}{}```\n\n## Fix\n\n{}\n",
                       rule.finds, rule.why, rule.example, rule.example.ends_with('\n') ? "" : "\n",
                       rule.fix);
}

Json sarif_rule(const RuleHelp& rule) {
    return {{"id", rule.id},
            {"name", rule.name},
            {"shortDescription", {{"text", rule.finds}}},
            {"fullDescription", {{"text", rule.why}}},
            {"help", {{"text", sarif_help(rule)}, {"markdown", sarif_help_markdown(rule)}}},
            {"defaultConfiguration", {{"level", sarif_level(rule.severity)}}},
            {"properties", {{"consequence", to_text(rule.consequence)}}}};
}

/// The artifact changes of a fix; null when none were planned.
Json sarif_changes(const CheckResult& result, FixIndex fix) {
    const text::FileEdits* edits = edits_of(result, fix);
    if (edits == nullptr || edits->empty()) {
        return {};
    }
    Json changes = Json::array();
    for (const auto& [file, list] : *edits) {
        const text::Source& source = result.facts.files.at(file);
        Json replacements = Json::array();
        for (const text::Edit& edit : list.edits()) {
            Json replacement{{"deletedRegion", sarif_region(source, edit.range)}};
            if (!edit.text.empty()) {
                replacement["insertedContent"] = {{"text", edit.text}};
            }
            replacements.push_back(std::move(replacement));
        }
        changes.push_back({{"artifactLocation", {{"uri", uri(repository_path(result, file))}}},
                           {"replacements", std::move(replacements)}});
    }
    return changes;
}

Json sarif_fixes(const CheckResult& result, std::size_t index) {
    const Finding& finding = result.findings[index];
    Json fixes = Json::array();
    for (std::size_t i = 0; i < finding.fixes.size(); ++i) {
        if (Json changes = sarif_changes(result, {index, i}); !changes.is_null()) {
            const std::string_view safety = to_text(finding.fixes[i].safety);
            fixes.push_back({{"description",
                              {{"text", std::format("{} ({})", finding.fixes[i].title, safety)}}},
                             {"artifactChanges", std::move(changes)}});
        }
    }
    return fixes;
}

Json sarif_place(const CheckResult& result, const text::Location& place) {
    const text::Source& source = result.facts.files.at(place.file);
    return {{"physicalLocation",
             {{"artifactLocation", {{"uri", uri(repository_path(result, place.file))}}},
              {"region", sarif_region(source, place.range)}}}};
}

Json sarif_location(const CheckResult& result, const Finding& finding) {
    Json location = sarif_place(result, finding.location);
    if (!finding.subject.empty()) {
        location["logicalLocations"] = Json::array({{{"fullyQualifiedName", finding.subject}}});
    }
    return location;
}

class SarifRun {
public:
    explicit SarifRun(const CheckResult& result)
        : result_(result), prints_(fingerprints(result.facts, result.findings)) {}

    Json make() {
        Json results = Json::array();
        for (std::size_t i = 0; i < result_.findings.size(); ++i) {
            results.push_back(sarif_result(i));
        }
        Json driver{{"name", "Tierwright"}, {"rules", std::move(rules_)}};
        if (!result_.version.empty()) {
            driver["version"] = result_.version;
        }
        return {{"tool", {{"driver", std::move(driver)}}},
                {"columnKind", "unicodeCodePoints"},
                {"invocations", Json::array({{{"executionSuccessful", true}}})},
                {"results", std::move(results)}};
    }

private:
    Json sarif_result(std::size_t index) {
        const Finding& finding = result_.findings[index];
        Json result{{"ruleId", finding.rule},
                    {"ruleIndex", rule_index(finding)},
                    {"level", sarif_level(finding.severity)},
                    {"message", {{"text", sarif_message(finding)}}},
                    {"locations", Json::array({sarif_location(result_, finding)})},
                    {"partialFingerprints", {{"tierwright/v1", prints_[index]}}}};
        for (const text::Location& place : finding.elsewhere) {
            result["relatedLocations"].push_back(sarif_place(result_, place));
        }
        if (Json fixes = sarif_fixes(result_, index); !fixes.empty()) {
            result["fixes"] = std::move(fixes);
        }
        if (finding.waived) {
            result["suppressions"] =
                Json::array({{{"kind", "external"},
                              {"status", "accepted"},
                              {"justification", finding.waived_because.str()}}});
        }
        result["properties"] = {{"consequence", to_text(finding.consequence)},
                                {"expected", finding.expected.str()},
                                {"actual", finding.actual.str()}};
        return result;
    }

    static std::string sarif_message(const Finding& finding) {
        std::string text = finding.message.str() + ".";
        text += finding.expected.empty() ? "" : "\nExpected: " + finding.expected.str();
        text += finding.actual.empty() ? "" : "\nActual: " + finding.actual.str();
        return text;
    }

    /// Of the rule in the list of those that found something, where it is put at its first finding.
    std::size_t rule_index(const Finding& finding) {
        const auto [known, is_new] = indices_.try_emplace(finding.rule, rules_.size());
        if (is_new) {
            const auto help = std::ranges::find(result_.rules, finding.rule, &RuleHelp::id);
            rules_.push_back(help == result_.rules.end() ? Json{{"id", finding.rule}}
                                                         : sarif_rule(*help));
        }
        return known->second;
    }

    const CheckResult& result_;
    std::vector<std::string> prints_;
    Json rules_ = Json::array();
    std::map<std::string, std::size_t> indices_;
};

} // namespace

std::string findings_sarif(const CheckResult& result) {
    const Json json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({SarifRun(result).make()})}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::report

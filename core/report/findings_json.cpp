#include "report/findings.h"
#include "report/fingerprint.h"
#include "report/fix_edits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using facts::Finding;

Json json_position(const text::Source& source, std::size_t offset) {
    const text::Position place = source.position(offset);
    return {{"line", place.line}, {"column", place.column}, {"offset", place.offset}};
}

Json json_range(const text::Source& source, text::Range range) {
    return {{"start", json_position(source, range.begin)},
            {"end", json_position(source, range.end)}};
}

Json json_places(const facts::Facts& facts, const std::vector<text::Location>& places) {
    Json json = Json::array();
    for (const text::Location& place : places) {
        const text::Source& source = facts.files.at(place.file);
        json.push_back(
            {{"file", source.path().string()}, {"range", json_range(source, place.range)}});
    }
    return json;
}

/// The edits of a fix as a list; null when none were planned.
Json json_edits(const CheckResult& result, FixIndex fix) {
    const text::FileEdits* edits = edits_of(result, fix);
    if (edits == nullptr) {
        return {};
    }
    Json json = Json::array();
    for (const auto& [file, list] : *edits) {
        const text::Source& source = result.facts.files.at(file);
        for (const text::Edit& edit : list.edits()) {
            json.push_back({{"file", source.path().string()},
                            {"range", json_range(source, edit.range)},
                            {"text", edit.text}});
        }
    }
    return json;
}

Json json_finding(const CheckResult& result, std::size_t index, const std::string& fingerprint) {
    const Finding& finding = result.findings[index];
    const text::Source& source = result.facts.files.at(finding.location.file);
    Json fixes = Json::array();
    for (std::size_t i = 0; i < finding.fixes.size(); ++i) {
        fixes.push_back({{"title", finding.fixes[i].title},
                         {"safety", to_text(finding.fixes[i].safety)},
                         {"edits", json_edits(result, {index, i})}});
    }
    Json json{
        {"rule", finding.rule},
        {"name", finding.name},
        {"severity", to_text(finding.severity)},
        {"consequence", to_text(finding.consequence)},
        {"message", finding.message},
        {"file", source.path().string()},
        {"range", json_range(source, finding.location.range)},
        {"subject", finding.subject},
        {"service", finding.service ? Json(finding.service->str()) : Json()},
        {"network", finding.network ? Json(finding.network->str()) : Json()},
        {"expected", finding.expected},
        {"actual", finding.actual},
        {"fixes", std::move(fixes)},
        {"fingerprint", fingerprint},
        {"waived", finding.waived},
    };
    if (!finding.elsewhere.empty()) {
        json["elsewhere"] = json_places(result.facts, finding.elsewhere);
    }
    if (finding.waived) {
        json["waivedBecause"] = finding.waived_because.str();
    }
    return json;
}

Json json_summary(const CheckResult& result) {
    const Verdict& verdict = result.verdict;
    Json by_consequence = Json::object();
    for (const facts::Consequence consequence : consequences()) {
        by_consequence[to_text(consequence)] = count(result.findings, consequence);
    }
    const auto text_or_null = [](const std::string& text) {
        return text.empty() ? Json() : Json(text);
    };
    return {{"errors", count(result.findings, text::Severity::Error)},
            {"warnings", count(result.findings, text::Severity::Warning)},
            {"infos", count(result.findings, text::Severity::Info)},
            {"waived", std::ranges::count_if(result.findings, &Finding::waived)},
            {"consequences", std::move(by_consequence)},
            {"services", result.facts.project.services.size()},
            {"networks", result.facts.project.networks.size()},
            {"mode", verdict.mode},
            {"contract", text_or_null(verdict.contract)},
            {"environment", text_or_null(verdict.environment)},
            {"failsOn", to_text(verdict.fails_on)},
            {"passed", verdict.passed}};
}

} // namespace

std::string findings_json(const CheckResult& result) {
    const std::vector<std::string> prints = fingerprints(result.facts, result.findings);
    Json diagnostics = Json::array();
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        diagnostics.push_back(json_finding(result, i, prints[i]));
    }
    const Json json{{"diagnostics", std::move(diagnostics)}, {"summary", json_summary(result)}};
    // Bytes that are no UTF-8 can come from a user's file; they are shown as U+FFFD.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::report

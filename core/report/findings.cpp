#include "report/findings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using facts::Finding;
using text::Severity;

Json position(const text::Source& source, std::size_t offset) {
    const text::Position place = source.position(offset);
    return {{"line", place.line}, {"column", place.column}, {"offset", place.offset}};
}

Json diagnostic(const facts::Facts& facts, const Finding& finding) {
    const text::Source& source = facts.files.at(finding.location.file);
    Json fixes = Json::array();
    for (const facts::Fix& fix : finding.fixes) {
        fixes.push_back({{"title", fix.title}, {"safety", to_text(fix.safety)}});
    }
    Json json{
        {"rule", finding.rule},
        {"name", finding.name},
        {"severity", to_text(finding.severity)},
        {"message", finding.message},
        {"file", source.path().string()},
        {"range",
         {{"start", position(source, finding.location.range.begin)},
          {"end", position(source, finding.location.range.end)}}},
        {"service", finding.service ? Json(finding.service->str()) : Json()},
        {"network", finding.network ? Json(finding.network->str()) : Json()},
        {"expected", finding.expected},
        {"actual", finding.actual},
        {"fixes", std::move(fixes)},
        {"waived", finding.waived},
    };
    if (finding.waived) {
        json["waivedBecause"] = finding.waived_because;
    }
    return json;
}

std::size_t count(const std::vector<Finding>& findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count_if(findings, [&](const Finding& finding) {
        return !finding.waived && finding.severity == severity;
    }));
}

std::string counted(std::size_t number, std::string_view noun) {
    return std::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

} // namespace

std::string_view to_text(Severity severity) {
    return severity == Severity::Error     ? "error"
           : severity == Severity::Warning ? "warning"
                                           : "info";
}

std::string_view to_text(facts::Safety safety) {
    return safety == facts::Safety::Safe     ? "safe"
           : safety == facts::Safety::Unsafe ? "unsafe"
                                             : "manual";
}

std::string findings_json(const facts::Facts& facts, const std::vector<Finding>& findings,
                          const Verdict& verdict) {
    Json diagnostics = Json::array();
    for (const Finding& finding : findings) {
        diagnostics.push_back(diagnostic(facts, finding));
    }
    const Json json{
        {"diagnostics", std::move(diagnostics)},
        {"summary",
         {{"errors", count(findings, Severity::Error)},
          {"warnings", count(findings, Severity::Warning)},
          {"infos", count(findings, Severity::Info)},
          {"waived", std::ranges::count_if(findings, &Finding::waived)},
          {"services", facts.project.services.size()},
          {"networks", facts.project.networks.size()},
          {"mode", verdict.mode},
          {"contract", verdict.contract.empty() ? Json() : Json(verdict.contract)},
          {"passed", verdict.passed}}},
    };
    // Bytes that are no UTF-8 can come from a user's file; they are shown as U+FFFD.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string findings_text(const facts::Facts& facts, const std::vector<Finding>& findings,
                          const Verdict& verdict) {
    std::string out;
    for (const Finding& finding : findings) {
        out += std::format("{}: {}: {} [{} {}]\n", text::to_text(facts.files, finding.location),
                           finding.waived ? "waived" : to_text(finding.severity), finding.message,
                           finding.rule, finding.name);
        if (finding.waived) {
            out += std::format("    because: {}\n", finding.waived_because);
        }
        for (const facts::Fix& fix : finding.fixes) {
            out += std::format("    fix ({}): {}\n", to_text(fix.safety), fix.title);
        }
    }
    const auto waived = static_cast<std::size_t>(std::ranges::count_if(findings, &Finding::waived));
    out += std::format("{}{}, {}, {}{}; {}, {}; {}, {} mode: {}\n", out.empty() ? "" : "\n",
                       counted(count(findings, Severity::Error), "error"),
                       counted(count(findings, Severity::Warning), "warning"),
                       counted(count(findings, Severity::Info), "remark"),
                       waived == 0 ? "" : std::format(", {} waived", waived),
                       counted(facts.project.services.size(), "service"),
                       counted(facts.project.networks.size(), "network"),
                       verdict.contract.empty() ? "no contract" : verdict.contract, verdict.mode,
                       verdict.passed ? "passed" : "failed");
    return out;
}

} // namespace tw::report

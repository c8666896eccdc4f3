// GitLab's code quality report, after the format of Code Climate.
#include "report/findings.h"
#include "report/fingerprint.h"

#include <nlohmann/json.hpp>

namespace tw::report {
namespace {

std::string_view gitlab_severity(const facts::Finding& finding) {
    if (finding.severity == text::Severity::Error) {
        return finding.consequence == facts::Consequence::ComposeRefuses  ? "blocker"
               : finding.consequence == facts::Consequence::EngineRefuses ? "critical"
                                                                          : "major";
    }
    return finding.severity == text::Severity::Warning ? "minor" : "info";
}

} // namespace

std::string findings_gitlab(const CheckResult& result) {
    using Json = nlohmann::ordered_json;
    const std::vector<std::string> prints = fingerprints(result.facts, result.findings);
    Json json = Json::array();
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        const facts::Finding& finding = result.findings[i];
        if (finding.waived) {
            continue;
        }
        const text::Source& source = result.facts.files.at(finding.location.file);
        const text::Range range = finding.location.range;
        json.push_back({{"description", finding.message},
                        {"check_name", finding.rule + " " + finding.name},
                        {"fingerprint", prints[i]},
                        {"severity", gitlab_severity(finding)},
                        {"location",
                         {{"path", repository_path(result, finding.location.file)},
                          {"lines",
                           {{"begin", source.position(range.begin).line},
                            {"end", source.position(range.end).line}}}}}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::report

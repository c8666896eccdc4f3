#include "report/baseline.h"

#include "text/fingerprint.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace tw::report {
namespace {

/// Findings about exceptions themselves: an exception to these would be one too many.
bool is_about_exceptions(const facts::Finding& finding) {
    return finding.rule == "TW-CON-010" || finding.rule == "TW-CON-014" ||
           finding.rule == "TW-CON-018" || finding.rule == "TW-CON-019" ||
           finding.rule == "TW-CON-020";
}

} // namespace

std::string baseline_json(const facts::Facts& facts, const std::vector<facts::Finding>& findings,
                          const std::string& known_because) {
    using Row = std::tuple<std::string, std::string, std::string, std::string, std::string>;
    std::vector<Row> rows;
    for (const facts::Finding& finding : findings) {
        const bool is_known = finding.waived && !known_because.empty() &&
                              finding.waived_because.str() == known_because;
        if ((finding.waived && !is_known) || is_about_exceptions(finding) ||
            finding.severity == text::Severity::Info) {
            continue;
        }
        rows.emplace_back(facts.files.at(finding.location.file).path().filename().string(),
                          finding.subject, finding.rule, text::fingerprint(finding.message.str()),
                          finding.message.str());
    }
    std::ranges::sort(rows);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& [file, subject, rule, print, message] : rows) {
        list.push_back({{"rule", rule},
                        {"file", file},
                        {"subject", subject},
                        {"fingerprint", print},
                        {"message", message}});
    }
    const nlohmann::ordered_json baseline{{"version", 1}, {"findings", std::move(list)}};
    return baseline.dump(2) + "\n";
}

} // namespace tw::report

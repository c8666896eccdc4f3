// JUnit's XML, as CI systems read it.
#include "report/escape.h"
#include "report/findings.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::report {
namespace {

using facts::Finding;

std::string junit_body(const CheckResult& result, const Finding& finding) {
    std::string body = std::format("{}: {}\n", text::to_text(result.facts.files, finding.location),
                                   finding.message.str());
    const auto line = [&](std::string_view name, std::string_view value) {
        body += value.empty() ? "" : std::format("{}: {}\n", name, value);
    };
    line("expected", finding.expected.str());
    line("actual", finding.actual.str());
    line("outcome", describe(finding.consequence));
    for (const facts::Fix& fix : finding.fixes) {
        line(std::format("fix ({})", to_text(fix.safety)), fix.title.str());
    }
    return xml(body);
}

std::string junit_case(const CheckResult& result, const Finding& finding) {
    const text::Source& source = result.facts.files.at(finding.location.file);
    const std::string place = finding.subject.empty()
                                  ? text::to_text(result.facts.files, finding.location)
                                  : source.path().string() + ": " + finding.subject;
    std::string out = std::format(
        "    <testcase classname=\"tierwright.{}\" name=\"{}\" file=\"{}\" line=\"{}\">\n",
        xml(finding.rule), xml(std::format("{} {}, {}", finding.rule, finding.name, place)),
        xml(repository_path(result, finding.location.file)),
        source.position(finding.location.range.begin).line);
    if (finding.waived) {
        out += std::format("      <skipped message=\"waived: {}\"/>\n",
                           xml(finding.waived_because.str()));
    } else if (counts(finding, result.verdict)) {
        out += std::format("      <failure message=\"{}\" type=\"{}\">{}</failure>\n",
                           xml(finding.message.str()), to_text(finding.severity),
                           junit_body(result, finding));
    } else {
        out += std::format("      <system-out>{}: {}</system-out>\n", to_text(finding.severity),
                           junit_body(result, finding));
    }
    return out + "    </testcase>\n";
}

} // namespace

std::string findings_junit(const CheckResult& result) {
    std::string cases;
    std::size_t tests = 0;
    std::set<std::string_view> found;
    for (const Finding& finding : result.findings) {
        cases += junit_case(result, finding);
        found.insert(finding.rule);
        ++tests;
    }
    for (const RuleHelp& rule : result.rules) {
        if (!found.contains(rule.id)) {
            cases += std::format("    <testcase classname=\"tierwright.{}\" name=\"{} {}\"/>\n",
                                 xml(rule.id), xml(rule.id), xml(rule.name));
            ++tests;
        }
    }
    const auto failures = std::ranges::count_if(
        result.findings, [&](const Finding& finding) { return counts(finding, result.verdict); });
    const auto skipped = std::ranges::count_if(result.findings, &Finding::waived);
    const std::string numbers = std::format(
        "tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\"", tests, failures, skipped);
    return std::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<testsuites name=\"Tierwright\" {}>\n"
                       "  <testsuite name=\"network contract\" {}>\n{}"
                       "  </testsuite>\n</testsuites>\n",
                       numbers, numbers, cases);
}

} // namespace tw::report

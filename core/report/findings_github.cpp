// Workflow commands of GitHub Actions; their escapes are those of its toolkit.
#include "report/findings.h"

#include <format>

namespace tw::report {
namespace {

std::string github_data(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '%' ? "%25" : c == '\r' ? "%0D" : c == '\n' ? "%0A" : std::string(1, c);
    }
    return out;
}

std::string github_property(std::string_view text) {
    std::string out;
    for (const char c : github_data(text)) {
        out += c == ':' ? "%3A" : c == ',' ? "%2C" : std::string(1, c);
    }
    return out;
}

std::string_view github_command(text::Severity severity) {
    return severity == text::Severity::Error     ? "error"
           : severity == text::Severity::Warning ? "warning"
                                                 : "notice";
}

std::string github_body(const facts::Finding& finding) {
    std::string body = finding.message.str();
    const auto line = [&](std::string_view name, std::string_view value) {
        if (!value.empty()) {
            body += std::format("\n{}: {}", name, value);
        }
    };
    line("expected", finding.expected.str());
    line("actual", finding.actual.str());
    line("outcome", describe(finding.consequence));
    for (const facts::Fix& fix : finding.fixes) {
        line(std::format("fix ({})", to_text(fix.safety)), fix.title.str());
    }
    return body;
}

} // namespace

std::string findings_github(const CheckResult& result) {
    std::string out;
    for (const facts::Finding& finding : result.findings) {
        if (finding.waived) {
            continue;
        }
        const text::Source& source = result.facts.files.at(finding.location.file);
        const text::Position begin = source.position(finding.location.range.begin);
        const text::Position end = source.position(finding.location.range.end);
        out += std::format("::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
                           github_command(finding.severity),
                           github_property(repository_path(result, finding.location.file)),
                           begin.line, begin.column, end.line, end.column,
                           github_property(finding.rule + " " + finding.name),
                           github_data(github_body(finding)));
    }
    // The one line that is no command must not become one, whatever the contract's path is.
    return out + "Tierwright: " + github_data(summary(result)) + "\n";
}

} // namespace tw::report

#include "report/findings.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::report {

using facts::Consequence;
using facts::Finding;
using text::Severity;

std::string counted(std::size_t number, std::string_view noun) {
    return std::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

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

std::string_view to_text(Consequence consequence) {
    switch (consequence) {
    case Consequence::ComposeRefuses: return "compose-refuses";
    case Consequence::EngineRefuses: return "engine-refuses";
    case Consequence::Surprise: return "surprise";
    case Consequence::Broken: break;
    }
    return "broken";
}

std::string_view describe(Consequence consequence) {
    switch (consequence) {
    case Consequence::ComposeRefuses: return "Compose refuses it";
    case Consequence::EngineRefuses: return "the Docker Engine refuses it";
    case Consequence::Surprise: return "it silently does something else";
    case Consequence::Broken: break;
    }
    return "it breaks the contract or good practice";
}

std::span<const Consequence> consequences() {
    static constexpr std::array all{Consequence::ComposeRefuses, Consequence::EngineRefuses,
                                    Consequence::Surprise, Consequence::Broken};
    return all;
}

std::size_t count(std::span<const Finding> findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count_if(findings, [&](const Finding& finding) {
        return !finding.waived && finding.severity == severity;
    }));
}

std::size_t count(std::span<const Finding> findings, Consequence consequence) {
    return static_cast<std::size_t>(std::ranges::count_if(findings, [&](const Finding& finding) {
        return !finding.waived && finding.consequence == consequence;
    }));
}

bool counts(const Finding& finding, const Verdict& verdict) {
    return !finding.waived && finding.severity <= verdict.fails_on;
}

std::string repository_path(const CheckResult& result, text::FileId file) {
    const auto index = static_cast<std::size_t>(file);
    return index < result.paths.size() ? result.paths[index]
                                       : result.facts.files.at(file).path().generic_string();
}

std::string summary(const CheckResult& result) {
    const Verdict& verdict = result.verdict;
    const auto waived =
        static_cast<std::size_t>(std::ranges::count_if(result.findings, &Finding::waived));
    return std::format(
        "{}, {}, {}{}; {}, {}; {}{}, {} mode: {}",
        counted(count(result.findings, Severity::Error), "error"),
        counted(count(result.findings, Severity::Warning), "warning"),
        counted(count(result.findings, Severity::Info), "remark"),
        waived == 0 ? "" : std::format(", {} waived", waived),
        counted(result.facts.project.services.size(), "service"),
        counted(result.facts.project.networks.size(), "network"),
        verdict.contract.empty() ? "no contract" : verdict.contract,
        verdict.environment.empty() ? "" : std::format(", environment {}", verdict.environment),
        verdict.mode, verdict.passed ? "passed" : "failed");
}

} // namespace tw::report

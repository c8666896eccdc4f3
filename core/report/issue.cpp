#include "report/issue.h"

#include "report/escape.h"
#include "report/excerpt.h"
#include "report/fingerprint.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using facts::Finding;

/// Longer titles are refused by GitHub at 256 characters.
constexpr std::size_t most_title_bytes = 200;

std::string issue_title(const Finding& finding) {
    std::string title = std::format("[{}] {}", finding.rule, printable(finding.message.str()));
    if (title.size() > most_title_bytes) {
        std::size_t end = most_title_bytes;
        while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80) {
            --end; // not inside of a character
        }
        title.resize(end);
        title += "…";
    }
    return title;
}

/// A fenced block; nothing in the text can end it.
std::string issue_block(std::string_view language, std::string_view text) {
    std::string fence = "```";
    while (text.contains(fence)) {
        fence += '`';
    }
    return std::format("{}{}\n{}{}{}\n", fence, language, text, text.ends_with('\n') ? "" : "\n",
                       fence);
}

/// The finding's own fixes, and what the rule advises.
std::string issue_fixes(const Finding& finding, const RuleHelp* help) {
    std::string out;
    for (const facts::Fix& fix : finding.fixes) {
        out += std::format("- {} ({})\n", markdown(fix.title.str()), to_text(fix.safety));
    }
    if (help != nullptr) {
        out += std::format("{}{}\n", out.empty() ? "" : "\n", help->fix);
    }
    return out.empty() ? out : "\n### Fix\n\n" + out;
}

std::string issue_body(const CheckResult& result, const Finding& finding, const RuleHelp* help,
                       Secrets& secrets, const std::string& marker) {
    const text::Source& source = result.facts.files.at(finding.location.file);
    const Excerpt line = excerpt(result.facts, finding.location, secrets);
    std::string body = std::format(
        "{}.\n\n| | |\n| --- | --- |\n| Where | {} |\n", markdown(finding.message.str()),
        markdown_code(std::format("{}:{}", repository_path(result, finding.location.file),
                                  source.position(finding.location.range.begin).line)));
    const auto row = [&](std::string_view name, const std::string& value) {
        body += value.empty() ? "" : std::format("| {} | {} |\n", name, value);
    };
    row("Subject", markdown_code(finding.subject));
    row("Expected", markdown(finding.expected.str()));
    row("Actual", markdown(finding.actual.str()));
    row("Outcome", std::string(describe(finding.consequence)));
    row("Rule", std::format("{}, {}", markdown_code(finding.rule + " " + finding.name),
                            to_text(finding.severity)));
    body += "\n" + issue_block("yaml", line.text);
    if (help != nullptr) {
        body += std::format("\n### Why\n\n{}\n", help->why);
    }
    body += issue_fixes(finding, help);
    body += std::format("\n### Done when\n\n`tierwright-cli check` does not find {} there any more."
                        "\n\n<!-- {} -->\n",
                        finding.rule, marker);
    return body;
}

} // namespace

std::vector<Issue> issues(const CheckResult& result, const std::vector<std::string>& labels) {
    const std::vector<std::string> prints = fingerprints(result.facts, result.findings);
    Secrets secrets(result.facts);
    std::vector<Issue> out;
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        const Finding& finding = result.findings[i];
        if (!counts(finding, result.verdict)) {
            continue;
        }
        const auto help = std::ranges::find(result.rules, finding.rule, &RuleHelp::id);
        const std::string marker = "tierwright" + prints[i];
        out.push_back({issue_title(finding),
                       issue_body(result, finding, help == result.rules.end() ? nullptr : &*help,
                                  secrets, marker),
                       marker, prints[i], labels});
    }
    return out;
}

std::string issue_text(const Issue& issue) {
    // A string of JSON is one of YAML as well.
    const auto quoted = [](const Json& json) {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    };
    return std::format("---\ntitle: {}\nlabels: {}\n---\n\n{}", quoted(issue.title),
                       quoted(issue.labels), issue.body);
}

std::string issues_json(const std::vector<Issue>& issues) {
    Json json = Json::array();
    for (const Issue& issue : issues) {
        json.push_back({{"title", issue.title},
                        {"body", issue.body},
                        {"labels", issue.labels},
                        {"fingerprint", issue.fingerprint},
                        {"marker", issue.marker}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::report

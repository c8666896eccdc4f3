// Rules written anew for the other version of the syntax, with the same meaning.
#include "traefik/pattern.h"
#include "traefik/rule_match.h"

#include <algorithm>
#include <format>

namespace tw::traefik {
namespace {

using enum Matcher;

std::string in_quotes(std::string_view text) {
    return text.contains('`') ? std::string() : std::format("`{}`", text);
}

/// `A(`x`)`, or nothing where the text cannot stand in back-quotes.
std::string call_text(std::string_view name, std::initializer_list<std::string_view> arguments) {
    std::string text;
    for (const std::string_view argument : arguments) {
        const std::string quoted_argument = in_quotes(argument);
        if (quoted_argument.empty()) {
            return {};
        }
        text += (text.empty() ? "" : ", ") + quoted_argument;
    }
    return std::format("{}({})", name, text);
}

std::string join_calls(const std::vector<std::string>& parts, std::string_view joint) {
    std::string text;
    for (const std::string& part : parts) {
        if (part.empty()) {
            return {};
        }
        text += (text.empty() ? "" : std::format(" {} ", joint)) + part;
    }
    return parts.size() > 1 ? std::format("({})", text) : text;
}

/// Matchers of version 2 that took any number of texts, any of which had to fit.
std::string spread(const RuleNode& call, std::string_view name) {
    std::vector<std::string> parts;
    for (const RuleArgument& argument : call.arguments) {
        const bool has_other_meaning = looks_like_template(argument.value);
        parts.push_back(has_other_meaning ? "" : call_text(name, {argument.value}));
    }
    return join_calls(parts, "||");
}

/// Matchers of version 2 that took pairs, all of which had to fit.
std::string spread_pairs(const RuleNode& call, std::string_view name) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i + 1 < call.arguments.size(); i += 2) {
        parts.push_back(call_text(name, {call.arguments[i].value, call.arguments[i + 1].value}));
    }
    return call.arguments.size() % 2 == 0 ? join_calls(parts, "&&") : std::string();
}

std::string for_version_3(const RuleNode& call) {
    switch (*call.matcher) {
    case Host:
    case HostHeader: return spread(call, "Host");
    case Path: return spread(call, "Path");
    case PathPrefix: return spread(call, "PathPrefix");
    case Method: return spread(call, "Method");
    case ClientIp: return spread(call, "ClientIP");
    case HostSni: return spread(call, "HostSNI");
    case Headers: return spread_pairs(call, "Header");
    case HeadersRegexp: return spread_pairs(call, "HeaderRegexp");
    default: return {};
    }
}

std::string for_version_2(const RuleNode& call) {
    if (call.arguments.size() != 2) {
        return {};
    }
    const std::string_view key = call.arguments[0].value;
    const std::string_view value = call.arguments[1].value;
    return call.matcher == Header         ? call_text("Headers", {key, value})
           : call.matcher == HeaderRegexp ? call_text("HeadersRegexp", {key, value})
                                          : std::string();
}

} // namespace

std::string migrated(const Rule& rule) {
    std::string text = rule.text;
    const auto all = calls(rule);
    for (auto call = all.rbegin(); call != all.rend(); ++call) { // later ones keep their places
        const bool is_wrong = std::ranges::any_of(rule.problems, [&](const RuleProblem& problem) {
            return (*call)->range.contains(problem.range);
        });
        if (!is_wrong) {
            continue;
        }
        const std::string written = !(*call)->matcher                       ? std::string()
                                    : rule.dialect.syntax == RuleSyntax::V3 ? for_version_3(**call)
                                                                            : for_version_2(**call);
        if (written.empty()) {
            return {};
        }
        text.replace((*call)->range.begin, (*call)->range.size(), written);
    }
    return parse_rule(text, rule.dialect).valid() ? text : std::string();
}

} // namespace tw::traefik

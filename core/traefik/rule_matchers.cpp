#include "traefik/rule_matchers.h"

#include "base/letters.h"
#include "base/nearest.h"
#include "traefik/ip_range.h"
#include "traefik/pattern.h"

#include <algorithm>
#include <array>
#include <format>
#include <span>

namespace tw::traefik {
namespace {

using enum Matcher;
using ProblemKind = RuleProblem::Kind;

// In the order of the enumeration.
constexpr std::array<std::string_view, 17> matcher_names{
    "Host",        "HostHeader", "HostRegexp",    "Path",          "PathPrefix",   "PathRegexp",
    "Method",      "Headers",    "HeadersRegexp", "Header",        "HeaderRegexp", "Query",
    "QueryRegexp", "ClientIP",   "HostSNI",       "HostSNIRegexp", "ALPN"};

constexpr std::array<MatcherForm, 10> http_v2{{{Host, 1, 0},
                                               {HostHeader, 1, 0},
                                               {HostRegexp, 1, 0},
                                               {ClientIp, 1, 0},
                                               {Path, 1, 0},
                                               {PathPrefix, 1, 0},
                                               {Method, 1, 0},
                                               {Headers, 2, 0},
                                               {HeadersRegexp, 2, 0},
                                               {Query, 1, 0}}};
constexpr std::array<MatcherForm, 11> http_v3{{{Host},
                                               {HostRegexp},
                                               {Path},
                                               {PathPrefix},
                                               {PathRegexp},
                                               {Method},
                                               {Header, 2, 2},
                                               {HeaderRegexp, 2, 2},
                                               {Query, 1, 2},
                                               {QueryRegexp, 1, 2},
                                               {ClientIp}}};
constexpr std::array<MatcherForm, 4> tcp_v2{
    {{HostSni, 1, 0}, {HostSniRegexp, 1, 0}, {ClientIp, 1, 0}, {Alpn, 1, 0}}};
constexpr std::array<MatcherForm, 4> tcp_v3{{{HostSni}, {HostSniRegexp}, {ClientIp}, {Alpn}}};

bool spells(std::string_view written, std::string_view name) {
    const auto is_made_by = [&](auto letter) {
        return std::ranges::equal(written, name, [&, i = std::size_t{0}](char a, char b) mutable {
            return a == letter(b, i++);
        });
    };
    return written == name || is_made_by([](char c, std::size_t) { return lower_letter(c); }) ||
           is_made_by([](char c, std::size_t) { return upper_letter(c); }) ||
           is_made_by(
               [](char c, std::size_t i) { return i == 0 ? upper_letter(c) : lower_letter(c); });
}

bool is_ascii(std::string_view text) {
    return std::ranges::none_of(text, is_beyond_ascii);
}

/// What the other syntax has for a matcher of this one.
std::string_view translation(Matcher matcher, RuleSyntax syntax) {
    if (syntax == RuleSyntax::V3) {
        return matcher == HostHeader      ? "Host"
               : matcher == Headers       ? "Header"
               : matcher == HeadersRegexp ? "HeaderRegexp"
                                          : "";
    }
    return matcher == Header         ? "Headers"
           : matcher == HeaderRegexp ? "HeadersRegexp"
           : matcher == PathRegexp   ? "Path(`/{name:expression}`)"
                                     : "";
}

/// `write Host`; empty for nothing.
Phrase advised(std::string_view text) {
    return text.empty() ? Phrase() : say("write {}", text);
}

bool is_version_2(const Dialect& dialect) {
    return dialect.syntax == RuleSyntax::V2;
}

void report_name(const RuleNode& call, Rule& rule) {
    const std::string name = rule.text.substr(call.name.begin, call.name.size());
    const Dialect& dialect = rule.dialect;
    std::vector<std::string_view> known;
    for (const MatcherForm& form : matcher_forms(dialect)) {
        known.push_back(to_text(form.matcher));
    }
    if (!call.matcher) {
        const std::string_view close = nearest(name, known);
        rule.problems.push_back({ProblemKind::Unknown, call.name,
                                 say("Traefik knows no matcher {}", name), advised(close)});
        return;
    }
    Dialect other = dialect;
    other.syntax = dialect.syntax == RuleSyntax::V2 ? RuleSyntax::V3 : RuleSyntax::V2;
    if (find_form(*call.matcher, other) != nullptr) {
        rule.problems.push_back({ProblemKind::OtherVersion, call.name,
                                 is_version_2(other)
                                     ? say("{} is a matcher of rule syntax version 2, and this is "
                                           "version 3",
                                           name)
                                     : say("{} is a matcher of rule syntax version 3, and this is "
                                           "version 2",
                                           name),
                                 advised(translation(*call.matcher, dialect.syntax))});
        return;
    }
    const bool is_tcp = dialect.protocol == Protocol::Tcp;
    rule.problems.push_back({ProblemKind::Unknown, call.name,
                             say("{} is a matcher of {} routers", name, is_tcp ? "HTTP" : "TCP"),
                             advised(is_tcp && *call.matcher == Host ? "HostSNI" : "")});
}

void report_count(const RuleNode& call, const MatcherForm& form, Rule& rule) {
    const std::string name(to_text(form.matcher));
    const std::size_t count = call.arguments.size();
    if (count == 0) {
        rule.problems.push_back({ProblemKind::ArgumentCount, call.range,
                                 say("{} has no argument", name), say("write {}(`…`)", name)});
        return;
    }
    const Phrase wanted = form.most == 0             ? say("an even number")
                          : form.fewest != form.most ? say("1 or 2")
                          : form.most == 1           ? say("one")
                                                     : Phrase(std::format("{}", form.most));
    const bool can_be_split = form.most == 1 && count > 1;
    rule.problems.push_back(
        {ProblemKind::ArgumentCount, call.range,
         is_version_2(rule.dialect)
             ? say("{} has {} arguments, and rule syntax version 2 takes {}", name, count, wanted)
             : say("{} has {} arguments, and rule syntax version 3 takes {}", name, count, wanted),
         can_be_split ? advised(std::format("{0}(…) || {0}(…)", name)) : Phrase()});
}

bool is_server_name(std::string_view text) {
    // Names in other scripts are taken too, if they can be written in ASCII.
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return is_name_letter(c) || c == ':' || is_beyond_ascii(c);
    });
}

/// Why an argument is refused; empty when it is taken.
Phrase objection(Matcher matcher, std::size_t index, const std::string& value,
                 const Dialect& dialect) {
    const bool is_v2 = dialect.syntax == RuleSyntax::V2;
    const auto reason = [](const auto& compiled) {
        return compiled ? Phrase() : compiled.error().message;
    };
    if (value.empty()) {
        return say("an argument must not be empty");
    }
    switch (matcher) {
    case Host:
    case HostHeader:
        return is_ascii(value) ? "" : say("a host must be written in ASCII (punycode, xn--…)");
    case HostRegexp:
        return !is_ascii(value) ? say("a host must be written in ASCII (punycode, xn--…)")
               : is_v2          ? reason(compile_template(value, TemplatePlace::Host))
                                : reason(Pattern::compile(value));
    case HostSniRegexp:
        return !is_ascii(value) ? say("a server name must be written in ASCII (punycode, xn--…)")
               : is_v2          ? reason(compile_template(value, TemplatePlace::Host))
                                : reason(Pattern::compile(value));
    case Path:
    case PathPrefix:
        return is_v2 ? reason(compile_template(value, matcher == Path ? TemplatePlace::Path
                                                                      : TemplatePlace::Prefix))
               : value.starts_with('/') ? Phrase()
                                        : say("the path {} does not begin with /", value);
    case PathRegexp: return reason(Pattern::compile(value));
    case HeaderRegexp:
    case HeadersRegexp:
    case QueryRegexp: return index % 2 == 1 ? reason(Pattern::compile(value)) : "";
    case ClientIp:
        return parse_ip_range(value) ? "" : say("it is neither an IP address nor a CIDR range");
    case HostSni: {
        const bool wildcard =
            value == "*" || (value.starts_with("*.") && dialect.traefik >= Version{3, 7});
        return wildcard || is_server_name(value) ? "" : say("it is no server name");
    }
    case Alpn: return value == "acme-tls/1" ? say("this protocol is Traefik's own") : "";
    default: return {};
    }
}

/// Version 2 divides each argument at its first equals sign and takes the pieces in pairs.
void report_odd_query(const RuleNode& call, Rule& rule) {
    const RuleArgument* last = nullptr;
    std::size_t single = 0;
    for (const RuleArgument& argument : call.arguments) {
        if (!argument.value.contains('=')) {
            ++single;
            last = &argument;
        }
    }
    if (single % 2 != 0) {
        rule.problems.push_back({ProblemKind::Argument, last->range,
                                 say("Query has no value for `{}`", last->value),
                                 advised("`key=value`")});
    }
}

} // namespace

std::string_view to_text(Matcher matcher) {
    return matcher_names.at(static_cast<std::size_t>(matcher));
}

std::span<const MatcherForm> matcher_forms(const Dialect& dialect) {
    const bool is_v2 = dialect.syntax == RuleSyntax::V2;
    if (dialect.protocol == Protocol::Tcp) {
        return is_v2 ? std::span<const MatcherForm>(tcp_v2) : tcp_v3;
    }
    return is_v2 ? std::span<const MatcherForm>(http_v2) : http_v3;
}

const MatcherForm* find_form(Matcher matcher, const Dialect& dialect) {
    const auto known = matcher_forms(dialect);
    const auto found = std::ranges::find(known, matcher, &MatcherForm::matcher);
    return found == known.end() ? nullptr : &*found;
}

std::optional<Matcher> find_matcher(std::string_view name) {
    for (std::size_t i = 0; i < matcher_names.size(); ++i) {
        if (spells(name, matcher_names[i])) {
            return static_cast<Matcher>(i);
        }
    }
    return std::nullopt;
}

void check_call(RuleNode& call, Rule& rule) {
    call.matcher =
        find_matcher(std::string_view(rule.text).substr(call.name.begin, call.name.size()));
    const MatcherForm* form = call.matcher ? find_form(*call.matcher, rule.dialect) : nullptr;
    if (form == nullptr) {
        report_name(call, rule);
        return;
    }
    const std::size_t count = call.arguments.size();
    const bool in_pairs = form->fewest == 2;
    if (count < form->fewest || (form->most != 0 && count > form->most) ||
        (in_pairs && count % 2 != 0)) {
        report_count(call, *form, rule);
        return;
    }
    if (call.matcher == Query && rule.dialect.syntax == RuleSyntax::V2) {
        report_odd_query(call, rule);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const RuleArgument& argument = call.arguments[i];
        const Phrase why = objection(*call.matcher, i, argument.value, rule.dialect);
        if (!why.empty()) {
            rule.problems.push_back(
                {ProblemKind::Argument, argument.range,
                 say("{} refuses {}: {}", to_text(*call.matcher),
                     rule.text.substr(argument.range.begin, argument.range.size()), why),
                 ""});
        }
    }
}

} // namespace tw::traefik

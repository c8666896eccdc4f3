// Rules that do not mean what they seem to mean.
#include "traefik/pattern.h"
#include "traefik/rule_match.h"

#include <algorithm>
#include <format>

namespace tw::traefik {
namespace {

using enum Matcher;
using NodeKind = RuleNode::Kind;

std::string in_back_quotes(std::string_view text) {
    return std::format("`{}`", text);
}

/// What is wrong with a host, and what was probably meant.
struct Judgement {
    Phrase why;
    std::string meant; ///< the argument, put right; empty where nobody can tell
};

std::optional<Judgement> judge_host(std::string_view host, const Dialect& dialect) {
    const std::size_t scheme = host.find("://");
    if (scheme != std::string_view::npos) {
        const std::string_view rest = host.substr(scheme + 3);
        return Judgement{say("a host has no scheme"), std::string(rest.substr(0, rest.find('/')))};
    }
    if (const std::size_t slash = host.find('/'); slash != std::string_view::npos) {
        return Judgement{say("a host has no path"), ""};
    }
    if (host.contains(' ') || host.contains(',')) {
        return Judgement{say("a host holds no blank and no comma"), ""};
    }
    if (const std::size_t colon = host.rfind(':');
        colon != std::string_view::npos && !host.starts_with('[') && host.find(':') == colon) {
        return Judgement{say("the port is taken off before hosts are compared"),
                         std::string(host.substr(0, colon))};
    }
    if (looks_like_template(host)) {
        return Judgement{say("Host takes no template and no expression"), ""};
    }
    const bool wildcard = host.contains('*');
    const bool knows_wildcards =
        dialect.syntax == RuleSyntax::V3 && dialect.traefik >= Version{3, 7};
    const bool is_known_form =
        host == "*" || (host.starts_with("*.") && !host.substr(1).contains('*'));
    if (wildcard && !(knows_wildcards && is_known_form)) {
        return Judgement{knows_wildcards
                             ? say("a wildcard stands for the first label of a host only")
                             : say("Host knows no wildcards before Traefik 3.7"),
                         ""};
    }
    return std::nullopt;
}

std::string expression_of_template(std::string_view text, bool is_host) {
    std::string out = "^";
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t open = text.find('{', i);
        for (const char c : text.substr(i, open - i)) {
            out += std::string_view(".+*?()[]|^$\\").contains(c) ? std::format("\\{}", c)
                                                                 : std::string(1, c);
        }
        if (open == std::string_view::npos) {
            break;
        }
        int level = 0;
        std::size_t close = open;
        for (; close < text.size(); ++close) {
            level += text[close] == '{' ? 1 : text[close] == '}' ? -1 : 0;
            if (level == 0) {
                break;
            }
        }
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const std::size_t colon = inside.find(':');
        const std::string_view own = colon == std::string_view::npos
                                         ? std::string_view(is_host ? "[^.]+" : "[^/]+")
                                         : inside.substr(colon + 1);
        out += own.contains('|') ? std::format("({})", own) : std::string(own);
        i = close + 1;
    }
    return out;
}

std::optional<Judgement> judge_argument(const RuleNode& call, const std::string& value,
                                        const Dialect& dialect) {
    const bool is_v3 = dialect.syntax == RuleSyntax::V3;
    switch (*call.matcher) {
    case Host:
    case HostHeader: return judge_host(value, dialect);
    case HostRegexp:
        if (is_v3 && looks_like_template(value)) {
            return Judgement{
                say("{} is the syntax of Traefik 2, and no host holds braces", "{name:expression}"),
                expression_of_template(value, true) + "$"};
        }
        if (!is_v3 && !looks_like_template(value) && looks_like_expression(value)) {
            return Judgement{
                say("Traefik 2 takes text outside of {} literally, and no host holds such letters",
                    "{name:expression}"),
                ""};
        }
        return std::nullopt;
    case Path:
    case PathPrefix:
        return is_v3 && looks_like_template(value)
                   ? std::optional(Judgement{say("Traefik 3 takes {} in a path literally", "{…}"),
                                             expression_of_template(value, false) +
                                                 (call.matcher == Path ? "$" : "")})
                   : std::nullopt;
    case Query:
        return is_v3 && call.arguments.size() == 1 && value.contains('=')
                   ? std::optional(
                         Judgement{say("Traefik 3 takes key and value as two arguments, and "
                                       "no key holds an equals sign"),
                                   ""})
                   : std::nullopt;
    default: return std::nullopt;
    }
}

/// Replaces an argument, and the matcher's name where a path becomes an expression.
std::string rewritten(const Rule& rule, const RuleNode& call, const RuleArgument& argument,
                      const std::string& meant) {
    std::string text = rule.text;
    text.replace(argument.range.begin, argument.range.size(), in_back_quotes(meant));
    if ((call.matcher == Path || call.matcher == PathPrefix)) {
        text.replace(call.name.begin, call.name.size(), "PathRegexp");
    }
    return text;
}

std::string query_in_two(const Rule& rule, const RuleArgument& argument) {
    std::string text = rule.text;
    const std::size_t equals = argument.value.find('=');
    text.replace(argument.range.begin, argument.range.size(),
                 std::format("{}, {}", in_back_quotes(argument.value.substr(0, equals)),
                             in_back_quotes(argument.value.substr(equals + 1))));
    return text;
}

/// Arguments that make their call match nothing; a call of several is futile only if all are.
void judge_call(const Rule& rule, const RuleNode& call, std::vector<Futility>& found) {
    for (const RuleArgument& argument : call.arguments) {
        const auto judged = judge_argument(call, argument.value, rule.dialect);
        if (!judged) {
            continue;
        }
        Futility futility{.range = argument.range, .why = judged->why, .rewritten = {}};
        if (call.matcher == Query) {
            const std::size_t equals = argument.value.find('=');
            const bool has_both = equals > 0 && equals + 1 < argument.value.size();
            futility.rewritten = has_both ? query_in_two(rule, argument) : "";
        } else if (!judged->meant.empty()) {
            futility.rewritten = rewritten(rule, call, argument, judged->meant);
            futility.rewritten =
                parse_rule(futility.rewritten, rule.dialect).valid() ? futility.rewritten : "";
        }
        found.push_back(std::move(futility));
    }
}

bool is_futile(const RuleNode& node, const std::vector<Futility>& known) {
    const auto futile = [&](const RuleNode& child) { return is_futile(child, known); };
    switch (node.kind) {
    case NodeKind::Call:
        return std::ranges::all_of(node.arguments, [&](const RuleArgument& argument) {
            return std::ranges::contains(known, argument.range, &Futility::range);
        });
    case NodeKind::And: return std::ranges::any_of(node.children, futile);
    case NodeKind::Or: return std::ranges::all_of(node.children, futile);
    case NodeKind::Not: break;
    }
    return false;
}

/// A host, method or path that can be compared with another by its letters.
bool is_exact(const RuleNode& node) {
    if (node.kind != NodeKind::Call || node.arguments.size() != 1) {
        return false;
    }
    const std::string& value = node.arguments.front().value;
    return (node.matcher == Host || node.matcher == Method || node.matcher == Path) &&
           !looks_like_expression(value) && !value.contains('{') && !value.ends_with('.');
}

bool is_same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) {
        return (static_cast<unsigned char>(x) | 0x20U) == (static_cast<unsigned char>(y) | 0x20U);
    });
}

/// Two hosts, methods or paths that one request must have at once.
void judge_conjunction(const RuleNode& node, std::vector<Futility>& found) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const RuleNode& a = node.children[j];
            const RuleNode& b = node.children[i];
            if (!is_exact(a) || !is_exact(b) || a.matcher != b.matcher ||
                is_same_but_for_case(a.arguments.front().value, b.arguments.front().value)) {
                continue;
            }
            found.push_back({.range = b.range,
                             .why = a.matcher == Host     ? say("no request has two hosts")
                                    : a.matcher == Method ? say("no request has two methods")
                                                          : say("no request has two paths"),
                             .rewritten = {}});
        }
    }
}

void judge(const Rule& rule, const RuleNode& node, std::vector<Futility>& found) {
    if (node.kind == NodeKind::Call) {
        judge_call(rule, node, found);
    }
    for (const RuleNode& child : node.children) {
        judge(rule, child, found);
    }
}

/// Contradictions within one conjunction; true when the node can match nothing because of them.
bool judge_contradictions(const RuleNode& node, std::vector<Futility>& found) {
    if (node.kind == NodeKind::Call || node.kind == NodeKind::Not) {
        return false;
    }
    bool any = false;
    bool all = true;
    for (const RuleNode& child : node.children) {
        const bool futile = judge_contradictions(child, found);
        any = any || futile;
        all = all && futile;
    }
    if (node.kind == NodeKind::Or) {
        return all;
    }
    const std::size_t before = found.size();
    judge_conjunction(node, found);
    return any || found.size() > before;
}

std::optional<text::Range> find_mixed(const RuleNode& node) {
    for (const RuleNode& child : node.children) {
        if (node.kind == NodeKind::Or && child.kind == NodeKind::And && !child.in_parentheses) {
            return child.range;
        }
        if (const auto inner = find_mixed(child)) {
            return inner;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Futility> futilities(const Rule& rule) {
    std::vector<Futility> found;
    if (!rule.valid() || rule.dialect.protocol != Protocol::Http) {
        return found;
    }
    judge(rule, *rule.root, found);
    const bool whole = is_futile(*rule.root, found);
    std::vector<Futility> contradictions;
    const bool contradicts = judge_contradictions(*rule.root, contradictions);
    for (Futility& futility : found) {
        futility.whole_rule = whole;
    }
    for (Futility& futility : contradictions) {
        futility.whole_rule = contradicts;
        found.push_back(std::move(futility));
    }
    return found;
}

std::optional<text::Range> mixed_operators(const Rule& rule) {
    return rule.root ? find_mixed(*rule.root) : std::nullopt;
}

} // namespace tw::traefik

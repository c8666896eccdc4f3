#include "traefik/rule_match.h"

#include "traefik/pattern.h"
#include "traefik/values.h"

#include <algorithm>
#include <utility>

namespace tw::traefik {
namespace {

using Test = std::function<Truth(const Request&)>;

Truth truth(bool yes) {
    return yes ? Truth::Yes : Truth::No;
}

Test any_of(std::vector<Test> tests) {
    return [tests = std::move(tests)](const Request& request) {
        Truth best = Truth::No;
        for (const Test& test : tests) {
            best = std::max(best, test(request));
        }
        return best;
    };
}

Test all_of(std::vector<Test> tests) {
    return [tests = std::move(tests)](const Request& request) {
        Truth worst = Truth::Yes;
        for (const Test& test : tests) {
            worst = std::min(worst, test(request));
        }
        return worst;
    };
}

Test never() {
    return [](const Request&) { return Truth::No; };
}

/// A full stop at the end of a name makes no difference, as in DNS.
std::string_view without_dot(std::string_view host) {
    return host.ends_with('.') ? host.substr(0, host.size() - 1) : host;
}

Test host_test(const std::string& written, const Dialect& dialect) {
    const std::string host = lower(written);
    const bool knows_wildcards =
        dialect.syntax == RuleSyntax::V3 && dialect.traefik >= Version{3, 7};
    if (knows_wildcards && host == "*") {
        // From 3.7.7 on any host; the third number is not known here.
        const Truth answer = dialect.traefik > Version{3, 7} ? Truth::Yes : Truth::Unknown;
        return [answer](const Request&) { return answer; };
    }
    if (knows_wildcards && host.starts_with("*.")) {
        return [suffix = host.substr(1)](const Request& request) {
            const std::size_t dot = request.host.find('.');
            return truth(dot != std::string::npos && dot > 0 && request.host.substr(dot) == suffix);
        };
    }
    return [host](const Request& request) {
        return truth(without_dot(request.host) == without_dot(host));
    };
}

/// A pattern over a part of the request. A pattern that does not compile matches nothing; the rule
/// is not valid then.
template <class Part>
Test pattern_test(Result<Pattern> pattern, Part part) {
    if (!pattern) {
        return never();
    }
    return [pattern = std::move(*pattern), part](const Request& request) {
        return truth(pattern.matches(part(request)));
    };
}

std::string host_of(const Request& request) {
    return request.host;
}

std::string path_of(const Request& request) {
    return request.path;
}

Test path_test(const RuleNode& call, const std::string& path, bool is_v2) {
    const bool whole = call.matcher == Matcher::Path;
    if (is_v2) {
        return pattern_test(
            compile_template(path, whole ? TemplatePlace::Path : TemplatePlace::Prefix), path_of);
    }
    return [path, whole](const Request& request) {
        return truth(whole ? request.path == path : request.path.starts_with(path));
    };
}

Test header_test(const std::string& name, const std::string& value, bool is_pattern) {
    auto pattern = is_pattern ? Pattern::compile(value) : fail("");
    if (is_pattern && !pattern) {
        return never();
    }
    if (lower(name) == "host") {
        return never(); // Go keeps the host apart from the headers
    }
    return [name, value, pattern](const Request& request) {
        return truth(std::ranges::any_of(request.header(name), [&](const std::string& each) {
            return pattern ? pattern->matches(each) : each == value;
        }));
    };
}

/// One pair of version 2; the value may be a template, and an empty one means any.
Test query_pair_test(const std::string& key, const std::string& value) {
    auto pattern = compile_template(value.empty() ? "{any}" : value, TemplatePlace::Query);
    if (!pattern) {
        return never();
    }
    return [key, pattern = *pattern](const Request& request) {
        const auto values = request.query_values(key);
        return truth(!values.empty() && pattern.matches(values.front()));
    };
}

/// `key=value`, or `key` and `value`: the arguments at their first equals signs, in pairs.
Test query_v2_test(const RuleNode& call) {
    std::vector<std::string> pieces;
    for (const RuleArgument& argument : call.arguments) {
        const std::size_t equals = argument.value.find('=');
        pieces.push_back(argument.value.substr(0, equals));
        if (equals != std::string::npos) {
            pieces.push_back(argument.value.substr(equals + 1));
        }
    }
    std::vector<Test> tests;
    for (std::size_t i = 0; i + 1 < pieces.size(); i += 2) {
        tests.push_back(query_pair_test(pieces[i], pieces[i + 1]));
    }
    return all_of(std::move(tests));
}

Test query_test(const RuleNode& call) {
    const std::string key = call.arguments.front().value;
    const std::string value = call.arguments.size() > 1 ? call.arguments[1].value : "";
    if (call.matcher == Matcher::QueryRegexp && call.arguments.size() > 1) {
        auto pattern = Pattern::compile(value);
        if (!pattern) {
            return never();
        }
        return [key, pattern = *pattern](const Request& request) {
            return truth(
                std::ranges::any_of(request.query_values(key), [&](const std::string& each) {
                    return pattern.matches(each);
                }));
        };
    }
    return [key, value](const Request& request) {
        return truth(std::ranges::contains(request.query_values(key), value));
    };
}

Test client_test(const std::string& written) {
    const auto range = parse_ip_range(written);
    return [range](const Request& request) {
        return !request.client ? Truth::Unknown : truth(range && range->contains(*request.client));
    };
}

/// One argument of a matcher that takes any number of them in version 2.
Test argument_test(const RuleNode& call, const std::string& value, const Dialect& dialect) {
    const bool is_v2 = dialect.syntax == RuleSyntax::V2;
    switch (*call.matcher) {
    case Matcher::Host:
    case Matcher::HostHeader: return host_test(value, dialect);
    case Matcher::HostRegexp:
        return pattern_test(is_v2 ? compile_template(value, TemplatePlace::Host)
                                  : Pattern::compile(value),
                            host_of);
    case Matcher::Path:
    case Matcher::PathPrefix: return path_test(call, value, is_v2);
    case Matcher::PathRegexp: return pattern_test(Pattern::compile(value), path_of);
    case Matcher::Method:
        return [value](const Request& request) {
            return truth(lower(request.method) == lower(value));
        };
    case Matcher::ClientIp: return client_test(value);
    default: return never(); // matchers of TCP
    }
}

Test call_test(const RuleNode& call, const Dialect& dialect) {
    using enum Matcher;
    const Matcher matcher = *call.matcher;
    const bool is_v2 = dialect.syntax == RuleSyntax::V2;
    std::vector<Test> tests;
    if (matcher == Header || matcher == HeaderRegexp || matcher == Headers ||
        matcher == HeadersRegexp) {
        const bool is_pattern = matcher == HeaderRegexp || matcher == HeadersRegexp;
        for (std::size_t i = 0; i + 1 < call.arguments.size(); i += 2) {
            tests.push_back(
                header_test(call.arguments[i].value, call.arguments[i + 1].value, is_pattern));
        }
        return all_of(std::move(tests));
    }
    if (matcher == QueryRegexp || matcher == Query) {
        return is_v2 ? query_v2_test(call) : query_test(call);
    }
    for (const RuleArgument& argument : call.arguments) {
        tests.push_back(argument_test(call, argument.value, dialect));
    }
    return any_of(std::move(tests));
}

Test node_test(const RuleNode& node, const Dialect& dialect) {
    if (node.kind == RuleNode::Kind::Call) {
        return call_test(node, dialect);
    }
    std::vector<Test> tests;
    for (const RuleNode& child : node.children) {
        tests.push_back(node_test(child, dialect));
    }
    switch (node.kind) {
    case RuleNode::Kind::Not:
        return [test = std::move(tests.front())](const Request& request) {
            const Truth answer = test(request);
            return answer == Truth::Unknown ? answer : truth(answer == Truth::No);
        };
    case RuleNode::Kind::And: return all_of(std::move(tests));
    default: return any_of(std::move(tests));
    }
}

} // namespace

RuleMatch::RuleMatch(const Rule& rule)
    : test_(rule.valid() ? node_test(*rule.root, rule.dialect) : never()) {}

Truth RuleMatch::matches(const Request& request) const {
    return test_(request);
}

} // namespace tw::traefik

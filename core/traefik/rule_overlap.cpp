// Whether two rules can match the same request: by trying requests made of their own words.
#include "base/letters.h"
#include "traefik/pattern.h"
#include "traefik/rule_match.h"
#include "traefik/values.h"

#include <algorithm>
#include <set>

namespace tw::traefik {
namespace {

using enum Matcher;

/// Words of rules, out of which requests are made.
struct Words {
    std::set<std::string> hosts, paths, methods{"GET"}, queries{""};
    std::vector<std::pair<std::string, std::string>> headers;
    std::vector<IpAddress> clients;
};

constexpr std::size_t most_words = 12; ///< of a sort; longer rules are tried in part

void add_example(const Result<Pattern>& pattern, std::set<std::string>& words) {
    if (pattern) {
        if (auto example = pattern->example()) {
            words.insert(std::move(*example));
        }
    }
}

/// A path with templates filled in: `/api/x` for `/api/{id}`.
std::string filled(std::string_view text) {
    std::string out;
    int level = 0;
    for (const char c : text) {
        if (c == '{' && level++ == 0) {
            out += 'x';
        }
        if (level == 0) {
            out += c;
        }
        level -= c == '}' ? 1 : 0;
    }
    return out;
}

void add_host(const std::string& value, Words& words) {
    const std::string host = lower(value);
    words.hosts.insert(host.starts_with("*.") ? "x" + host.substr(1) : host);
}

void add_pair(const RuleNode& call, Words& words) {
    for (std::size_t i = 0; i + 1 < call.arguments.size(); i += 2) {
        std::string value = call.arguments[i + 1].value;
        if (call.matcher == HeaderRegexp || call.matcher == HeadersRegexp) {
            const auto pattern = Pattern::compile(value);
            value = pattern ? pattern->example().value_or(value) : value;
        }
        words.headers.emplace_back(call.arguments[i].value, std::move(value));
    }
}

void add_query(const RuleNode& call, bool is_v2, Words& words) {
    const std::string& first = call.arguments.front().value;
    if (is_v2) {
        const bool in_two = !first.contains('=') && call.arguments.size() > 1;
        words.queries.insert(filled(in_two ? first + "=" + call.arguments[1].value : first));
        return;
    }
    std::string value = call.arguments.size() > 1 ? call.arguments[1].value : "";
    if (call.matcher == QueryRegexp && call.arguments.size() > 1) {
        const auto pattern = Pattern::compile(value);
        value = pattern ? pattern->example().value_or(value) : value;
    }
    words.queries.insert(first + "=" + value);
}

void add_call(const RuleNode& call, const Dialect& dialect, Words& words) {
    const bool is_v2 = dialect.syntax == RuleSyntax::V2;
    for (const RuleArgument& argument : call.arguments) {
        const std::string& value = argument.value;
        if (call.matcher == Host || call.matcher == HostHeader) {
            add_host(value, words);
        } else if (call.matcher == HostRegexp) {
            words.hosts.insert(filled(value));
            add_example(is_v2 ? compile_template(value, TemplatePlace::Host)
                              : Pattern::compile(value),
                        words.hosts);
        } else if (call.matcher == Path || call.matcher == PathPrefix) {
            words.paths.insert(is_v2 ? filled(value) : value);
        } else if (call.matcher == PathRegexp) {
            add_example(Pattern::compile(value), words.paths);
        } else if (call.matcher == Method) {
            words.methods.insert(value);
        } else if (call.matcher == ClientIp) {
            if (const auto range = parse_ip_range(value)) {
                words.clients.push_back(range->first);
            }
        }
    }
    if (call.matcher == Header || call.matcher == HeaderRegexp || call.matcher == Headers ||
        call.matcher == HeadersRegexp) {
        add_pair(call, words);
    } else if (call.matcher == Query || call.matcher == QueryRegexp) {
        add_query(call, is_v2, words);
    }
}

void add_words(const Rule& rule, Words& words) {
    for (const RuleNode* call : calls(rule)) {
        add_call(*call, rule.dialect, words);
    }
}

std::vector<std::string> first_of(const std::set<std::string>& words, std::string_view otherwise) {
    std::vector<std::string> chosen;
    for (const std::string& word : words) {
        if (chosen.size() < most_words) {
            chosen.push_back(word);
        }
    }
    if (chosen.size() < most_words) {
        chosen.emplace_back(otherwise);
    }
    return chosen;
}

/// The first request, made of the words, that passes the test.
template <class Passes>
std::optional<Request> search(const Words& words, Passes passes) {
    std::vector<std::optional<IpAddress>> clients{std::nullopt};
    clients.insert(clients.end(), words.clients.begin(), words.clients.end());
    clients.resize(std::min(clients.size(), most_words));
    Request request;
    for (const std::string& host : first_of(words.hosts, "host.invalid")) {
        request.host = host;
        for (const std::string& path : first_of(words.paths, "/")) {
            request.path = path.starts_with('/') ? path : "/" + path;
            for (const std::string& method : words.methods) {
                request.method = method;
                for (const std::string& query : words.queries) {
                    request.query = query;
                    for (const bool with_headers : {false, true}) {
                        request.headers = with_headers ? words.headers : decltype(words.headers){};
                        for (const auto& client : clients) {
                            request.client = client;
                            if (passes(request)) {
                                return request;
                            }
                        }
                    }
                }
            }
        }
    }
    return std::nullopt;
}

bool is_plain_host(std::string_view host) {
    return std::ranges::all_of(host, is_name_letter);
}

/// Texts that no client sends as a host: an example of an expression may be any text.
bool is_plausible(const Request& request) {
    return request.host == lower(request.host) && is_plain_host(request.host);
}

/// The only host that a rule can match, if its outermost words say so; empty otherwise.
std::string only_host(const RuleNode& node) {
    if (node.kind == RuleNode::Kind::And) {
        for (const RuleNode& child : node.children) {
            if (std::string host = only_host(child); !host.empty()) {
                return host;
            }
        }
    }
    const bool names_one =
        node.kind == RuleNode::Kind::Call && node.matcher == Host && node.arguments.size() == 1;
    return names_one && is_plain_host(node.arguments.front().value)
               ? lower(node.arguments.front().value)
               : std::string();
}

} // namespace

std::optional<Request> common_request(const Rule& a, const Rule& b) {
    if (!a.valid() || !b.valid()) {
        return std::nullopt;
    }
    const std::string host = only_host(*a.root);
    const std::string other = only_host(*b.root);
    if (!host.empty() && !other.empty() && host != other) {
        return std::nullopt; // most pairs, and the others cost a hundred times as much
    }
    Words words;
    add_words(a, words);
    add_words(b, words);
    const RuleMatch first(a);
    const RuleMatch second(b);
    return search(words, [&](const Request& request) {
        return is_plausible(request) && first.matches(request) == Truth::Yes &&
               second.matches(request) == Truth::Yes;
    });
}

} // namespace tw::traefik

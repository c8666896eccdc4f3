#include "oracle/context.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::oracle {
namespace {

/// Safe without quotes, in brackets too, and not taken for a number, boolean or null.
bool is_plain(const std::string& value) {
    static constexpr std::string_view words =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./=-+:";
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz/.";
    static constexpr std::array reserved{"true", "false", "yes", "no", "on",
                                         "off",  "null",  "y",   "n",  "."};
    return !value.empty() && letters.contains(value.front()) && value.back() != ':' &&
           std::ranges::all_of(value, [](char c) { return words.contains(c); }) &&
           !std::ranges::contains(reserved, value);
}

std::string quoted(const std::string& value, char quote) {
    std::string text(1, quote);
    for (const char c : value) {
        if (c == quote || (quote == '"' && c == '\\')) {
            text += quote == '"' ? '\\' : '\'';
        }
        text += c;
    }
    return text + quote;
}

} // namespace

Node Context::text(const std::string& value) {
    const bool by_variable = random.chance(8);
    const std::string written = by_variable ? variable(value) : value;
    if (is_plain(written) && random.chance(60)) {
        return scalar(written);
    }
    return scalar(quoted(written, random.chance(60) ? '"' : '\''));
}

/// An expression that gives `value`, with a new variable where it needs one.
std::string Context::variable(const std::string& value) {
    const std::string name = std::format("V{}", variables_++);
    if (value.contains('}') || value.contains('$') || value.contains('\'') || value.contains('"')) {
        return value;
    }
    switch (random.below(5)) {
    case 0: return std::format("${{{}:-{}}}", name, value);
    case 1: return std::format("${{{}-{}}}", name, value);
    case 2: return std::format("${{{}:-${{{}B:-{}}}}}", name, name, value);
    default: break;
    }
    if (random.chance(50)) {
        project.environment[name] = value;
    } else {
        project.files[home + ".env"].text += std::format("{}={}\n", name, quoted(value, '\''));
    }
    switch (random.below(5)) {
    case 0: return std::format("${{{}}}", name);
    case 1: return std::format("${{{}:?must be set}}", name);
    case 2: return std::format("${{{}:-other}}", name);
    case 3: return std::format("${{{}:+{}}}", name, value);
    default: return random.chance(50) ? std::format("${{{}?must be set}}", name) : "$" + name;
    }
}

Node Context::number(std::size_t value) {
    if (random.chance(8)) {
        return scalar(std::format("0x{:x}", value));
    }
    if (random.chance(8)) {
        return text(std::to_string(value));
    }
    return scalar(std::to_string(value));
}

Node Context::boolean() {
    static constexpr const char* words[]{"true",     "false", "true", "false", "True",
                                         "\"true\"", "yes",   "off",  "FALSE"};
    return scalar(random.pick(words));
}

Node Context::list_of(std::size_t least, std::size_t most, const std::function<Node()>& make) {
    std::vector<Node> items;
    std::set<std::string> seen;
    for (std::size_t i = random.between(least, most); i > 0; --i) {
        Node item = make();
        std::string meaning = to_yaml(item);
        std::erase_if(meaning, [](char c) { return c == '"' || c == '\''; });
        if (seen.insert(std::move(meaning)).second) {
            items.push_back(std::move(item));
        }
    }
    return styled(list(std::move(items)));
}

Node Context::some_of(std::vector<std::pair<std::string, std::function<Node()>>> keys,
                      std::size_t percent) {
    Node node = map({});
    for (auto& [key, make] : keys) {
        if (random.chance(percent)) {
            node.set(key, make());
        }
    }
    return styled(std::move(node));
}

Node Context::pairs(const std::vector<std::string>& keys, const std::vector<std::string>& values,
                    char separator) {
    if (random.chance(50)) {
        return list_of(1, 3, [&] {
            const std::string& name = random.pick(keys);
            return random.chance(10) ? text(name) : text(name + separator + random.pick(values));
        });
    }
    Node node = map({});
    for (std::size_t i = random.between(1, 3); i > 0; --i) {
        static constexpr const char* untyped[]{"1.50", "0x10", "010", "1e3", "",
                                               "true", "yes",  "~",   "-3",  "1_000"};
        const std::string& key = random.pick(keys);
        node.set(key, random.chance(20) ? scalar(random.pick(untyped)) : text(random.pick(values)));
    }
    return styled(std::move(node));
}

Node Context::styled(Node node) {
    node.flow = random.chance(30);
    return node;
}

} // namespace tw::oracle

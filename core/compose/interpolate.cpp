#include "compose/interpolate.h"

#include "base/letters.h"

#include <algorithm>
#include <format>

namespace tw::compose {
namespace {

std::size_t name_length(std::string_view text) {
    if (text.empty() || is_digit(text.front())) {
        return 0;
    }
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is_variable_letter) -
                                    text.begin());
}

/// Offset of the brace that closes the one before `text`, or npos.
std::size_t closing_brace(std::string_view text) {
    int depth = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '{') {
            ++depth;
        } else if (text[at] == '}' && --depth == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

class Interpolation {
public:
    Interpolation(const Environment& environment, Defaults defaults)
        : environment_(environment), defaults_(defaults) {}

    Interpolated run(std::string_view text) {
        result_.text = replaced(text, 0);
        return std::move(result_);
    }

private:
    static constexpr int max_depth = 50;

    std::string replaced(std::string_view text, int depth) {
        std::string out;
        while (!text.empty()) {
            const std::size_t dollar = text.find('$');
            out.append(text.substr(0, dollar));
            if (dollar == std::string_view::npos) {
                break;
            }
            text.remove_prefix(dollar + 1);
            if (text.starts_with('$')) {
                out += '$';
                text.remove_prefix(1);
            } else if (text.starts_with('{')) {
                const std::size_t end = closing_brace(text.substr(1));
                if (end == std::string_view::npos || depth > max_depth) {
                    fail(say("a '{}' is never closed", "${"));
                    return out;
                }
                out += braced(text.substr(1, end), depth);
                text.remove_prefix(end + 2);
            } else if (const std::size_t length = name_length(text); length > 0) {
                out += value_of(text.substr(0, length));
                text.remove_prefix(length);
            } else {
                out += '$';
            }
        }
        return out;
    }

    std::string value_of(std::string_view name) {
        result_.has_variable = true;
        const auto found = environment_.find(std::string(name));
        if (found == environment_.end()) {
            result_.unset.emplace_back(name);
            return {};
        }
        return found->second;
    }

    /// What stands between `${` and `}`.
    std::string braced(std::string_view body, int depth) {
        const std::size_t length = name_length(body);
        std::string_view rest = body.substr(length);
        if (length == 0) {
            fail(say("'{}' is no variable; write '$$' for a dollar sign", in_braces(body)));
            return {};
        }
        const std::string_view name = body.substr(0, length);
        if (rest.empty()) {
            return value_of(name);
        }
        const bool also_empty = rest.starts_with(':');
        rest.remove_prefix(also_empty ? 1 : 0);
        const char operation = rest.empty() ? '\0' : rest.front();
        if (operation != '-' && operation != '+' && operation != '?') {
            fail(say("'{}' uses an operator that Compose does not know", in_braces(body)));
            return {};
        }
        result_.has_variable = true;
        const auto found = environment_.find(std::string(name));
        const bool is_set = found != environment_.end() && !(also_empty && found->second.empty());
        const bool uses_other = operation == '+' ? is_set : !is_set;
        if (!uses_other && defaults_ == Defaults::Lazy) {
            return is_set ? found->second : std::string{};
        }
        const std::string other = replaced(rest.substr(1), depth + 1);
        if (operation == '?' && !is_set) {
            fail(other.empty() ? say("the variable {} is required", name)
                               : say("the variable {} is required: {}", name, other));
            return {};
        }
        if (operation == '+') {
            return is_set ? other : std::string{};
        }
        return is_set ? found->second : other;
    }

    static std::string in_braces(std::string_view body) { return std::format("${{{}}}", body); }

    void fail(Phrase why) {
        if (result_.error.empty()) {
            result_.error = std::move(why);
        }
    }

    const Environment& environment_;
    Defaults defaults_;
    Interpolated result_;
};

} // namespace

Interpolated interpolate(std::string_view text, const Environment& environment, Defaults defaults) {
    if (!text.contains('$')) {
        return {.text = std::string(text)};
    }
    return Interpolation(environment, defaults).run(text);
}

std::string dollars_doubled(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c;
        out += c == '$' ? "$" : "";
    }
    return out;
}

} // namespace tw::compose

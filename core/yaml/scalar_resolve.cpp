// Types of scalars, as go-yaml v3 gives them.
#include "yaml/scalar.h"

#include <algorithm>
#include <charconv>

namespace tw::yaml {
namespace {

bool is_digits(std::string_view text, std::string_view allowed) {
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string without_underscores(std::string_view text) {
    std::string out(text);
    std::erase(out, '_');
    return out;
}

bool is_number_in_base(std::string_view text, char letter, std::string_view digits) {
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    return text.size() > 2 && text[0] == '0' && text[1] == letter &&
           is_digits(text.substr(2), digits);
}

bool is_decimal_float(std::string_view text) {
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        std::string_view power = text.substr(exponent + 1);
        if (power.starts_with('+') || power.starts_with('-')) {
            power.remove_prefix(1);
        }
        if (!is_digits(power, "0123456789")) {
            return false;
        }
        text = text.substr(0, exponent);
    }
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) {
        return is_digits(text, "0123456789");
    }
    const std::string_view whole = text.substr(0, dot);
    const std::string_view part = text.substr(dot + 1);
    const auto is_number = [](std::string_view digits) {
        return digits.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return is_number(whole) && is_number(part) && !(whole.empty() && part.empty());
}

/// go-yaml reads `2006-1-2` and the longer forms that begin with it as timestamps.
bool is_timestamp(std::string_view text) {
    if (text.size() < 8 || !is_digits(text.substr(0, 4), "0123456789") || text[4] != '-') {
        return false;
    }
    const std::size_t dash = text.find('-', 5);
    if (dash > 7 || // also when there is none
        !is_digits(text.substr(5, dash - 5), "0123456789")) {
        return false;
    }
    std::string_view rest = text.substr(dash + 1);
    const std::size_t day = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (day == 0 || day > 2) {
        return false;
    }
    rest.remove_prefix(day);
    const bool has_clock =
        rest.size() > 5 && std::string_view("Tt ").contains(rest[0]) && rest.contains(':');
    return rest.empty() ||
           (has_clock && rest.find_first_not_of("0123456789:.TtZz+- ") == std::string_view::npos);
}

} // namespace

ScalarType resolve_plain(std::string_view text) {
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") {
        return ScalarType::Null;
    }
    const char first = text.front();
    if (first == 't' || first == 'T' || first == 'f' || first == 'F') {
        const bool is_bool = text == "true" || text == "True" || text == "TRUE" ||
                             text == "false" || text == "False" || text == "FALSE";
        return is_bool ? ScalarType::Bool : ScalarType::String;
    }
    if (!std::string_view("+-.0123456789").contains(first)) {
        return ScalarType::String;
    }
    if (text == ".inf" || text == ".Inf" || text == ".INF" || text == "+.inf" || text == "+.Inf" ||
        text == "+.INF" || text == "-.inf" || text == "-.Inf" || text == "-.INF" ||
        text == ".nan" || text == ".NaN" || text == ".NAN") {
        return ScalarType::Float;
    }
    if (is_timestamp(text)) {
        return ScalarType::Timestamp;
    }
    const std::string plain = without_underscores(text);
    if (to_int(plain)) {
        return ScalarType::Int;
    }
    return is_decimal_float(plain) && text.find_first_not_of("+-") != std::string_view::npos &&
                   !plain.starts_with("_")
               ? ScalarType::Float
               : ScalarType::String;
}

ScalarType resolve(const Tree& tree, NodeId id) {
    return resolve(tree, tree[id]);
}

ScalarType resolve(const Tree& tree, const Node& node) {
    const std::string_view tag = tree.tag(node);
    if (tag == "!!str" || tag == "!!binary" || tag == "!") {
        return ScalarType::String;
    }
    if (node.style != Style::Plain) {
        if (tag == "!!int") {
            return ScalarType::Int;
        }
        return tag == "!!float"  ? ScalarType::Float
               : tag == "!!bool" ? ScalarType::Bool
                                 : ScalarType::String;
    }
    const ScalarType type = node.multi_line ? ScalarType::String : resolve_plain(tree.source(node));
    return tag == "!!float" && type == ScalarType::Int ? ScalarType::Float : type;
}

std::optional<std::int64_t> to_int(std::string_view text) {
    std::string plain = without_underscores(text);
    const bool negative = plain.starts_with('-');
    std::string_view digits = plain;
    if (negative || digits.starts_with('+')) {
        digits.remove_prefix(1);
    }
    int base = 10;
    if (is_number_in_base(digits, 'x', "0123456789abcdefABCDEF") ||
        is_number_in_base(digits, 'X', "0123456789abcdefABCDEF")) {
        base = 16;
    } else if (is_number_in_base(digits, 'b', "01") || is_number_in_base(digits, 'B', "01")) {
        base = 2;
    } else if (is_number_in_base(digits, 'o', "01234567") ||
               is_number_in_base(digits, 'O', "01234567")) {
        base = 8;
    }
    if (base != 10) {
        digits.remove_prefix(2);
    } else if (digits.size() > 1 && digits[0] == '0' && is_digits(digits, "01234567")) {
        base = 8;
    } else if (!is_digits(digits, "0123456789") || (digits.size() > 1 && digits[0] == '0')) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    constexpr auto limit = static_cast<std::uint64_t>(INT64_MAX);
    if (error != std::errc{} || end != digits.data() + digits.size() ||
        value > limit + (negative ? 1 : 0)) {
        return std::nullopt;
    }
    return negative ? static_cast<std::int64_t>(0 - value) : static_cast<std::int64_t>(value);
}

std::optional<double> to_float(std::string_view text) {
    if (const auto whole = to_int(text)) {
        return static_cast<double>(*whole);
    }
    std::string plain = without_underscores(text);
    if (!is_decimal_float(plain)) {
        return std::nullopt;
    }
    const std::size_t skip = plain.starts_with('+') ? 1 : 0;
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data() + skip, plain.data() + plain.size(), value);
    return error == std::errc{} && end == plain.data() + plain.size() ? std::optional(value)
                                                                      : std::nullopt;
}

} // namespace tw::yaml

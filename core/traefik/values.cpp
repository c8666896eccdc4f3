#include "traefik/values.h"

#include "base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tw::traefik {
namespace {

std::size_t skip_digits(std::string_view& text) {
    const std::size_t count =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    text.remove_prefix(count);
    return count;
}

/// Takes one `1.5h` off the front.
bool skip_amount(std::string_view& text) {
    constexpr std::array<std::string_view, 8> units{"ns", "us", "µs", "μs", "ms", "s", "m", "h"};
    std::size_t digits = skip_digits(text);
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        digits += skip_digits(text);
    }
    const auto unit =
        std::ranges::find_if(units, [&](std::string_view each) { return text.starts_with(each); });
    if (digits == 0 || unit == units.end()) {
        return false;
    }
    text.remove_prefix(unit->size());
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n\v\f";
    const std::size_t begin = std::min(text.find_first_not_of(blank), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(blank) + 1);
}

} // namespace

std::string lower(std::string_view text) {
    return lower_case(text);
}

bool same_word(std::string_view a, std::string_view b) {
    return same_in_any_case(a, b);
}

bool starts_with_word(std::string_view text, std::string_view prefix) {
    return text.size() >= prefix.size() && same_word(text.substr(0, prefix.size()), prefix);
}

std::optional<bool> to_flag(std::string_view text) {
    constexpr std::array<std::string_view, 6> yes{"1", "t", "T", "TRUE", "true", "True"};
    constexpr std::array<std::string_view, 6> no{"0", "f", "F", "FALSE", "false", "False"};
    if (std::ranges::contains(yes, text)) {
        return true;
    }
    return std::ranges::contains(no, text) ? std::optional(false) : std::nullopt;
}

std::optional<std::int64_t> to_number(std::string_view text) {
    if (text.starts_with('+') && text.size() > 1 && is_digit(text[1])) {
        text.remove_prefix(1);
    }
    std::int64_t number = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc() && end == last && !text.empty() ? std::optional(number)
                                                                : std::nullopt;
}

bool is_duration(std::string_view text) {
    if (to_number(text)) {
        return true;
    }
    if (text.starts_with('-') || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    bool any = false;
    while (!text.empty()) {
        if (!skip_amount(text)) {
            return false;
        }
        any = true;
    }
    return any;
}

std::vector<std::string> to_items(std::string_view text) {
    std::vector<std::string> items;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        items.emplace_back(trimmed(text.substr(0, comma)));
        if (comma == std::string_view::npos) {
            return items;
        }
        text.remove_prefix(comma + 1);
        if (text.empty()) {
            items.emplace_back();
        }
    }
    return items;
}

std::string normalised(std::string_view name) {
    std::string out;
    bool gap = false;
    for (const char c : name) {
        if (!is_letter_or_digit(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.empty()) {
            out += '-';
        }
        gap = false;
        out += c;
    }
    return out;
}

} // namespace tw::traefik

#include "compose/quantity.h"

#include "base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace tw::compose {
namespace {

constexpr std::string_view digits = "0123456789";

/// Takes `123`, `1.5`, `.5` or `5.` off the front; nothing when no digit is there.
std::optional<double> take_decimal(std::string_view& text) {
    std::size_t length = 0;
    std::size_t seen = 0;
    bool dot = false;
    while (length < text.size() &&
           (digits.contains(text[length]) || (text[length] == '.' && !dot))) {
        dot = dot || text[length] == '.';
        seen += text[length] == '.' ? 0U : 1U;
        ++length;
    }
    double value = 0;
    if (seen == 0 || std::from_chars(text.data(), text.data() + length, value).ec != std::errc{}) {
        return std::nullopt;
    }
    text.remove_prefix(length);
    return value;
}

} // namespace

std::optional<Bytes> parse_bytes(std::string_view text) {
    if (text.empty() || !digits.contains(text.front())) {
        return std::nullopt;
    }
    const std::size_t number = std::min(text.find_first_not_of("0123456789."), text.size());
    if (text.substr(0, number).ends_with('.')) {
        return std::nullopt;
    }
    std::string_view rest = text;
    const auto value = take_decimal(rest);
    if (!value || (!rest.empty() && rest.front() == '.')) {
        return std::nullopt;
    }
    if (rest.starts_with(' ')) {
        rest.remove_prefix(1);
        if (rest.empty()) {
            return std::nullopt;
        }
    }
    static constexpr std::string_view prefixes = "kmgtp";
    double factor = 1;
    if (!rest.empty()) {
        const std::size_t power = prefixes.find(lower_letter(rest.front()));
        if (power != std::string_view::npos) {
            factor = std::pow(1024.0, static_cast<double>(power + 1));
            rest.remove_prefix(1);
            if (!rest.empty() && (rest.front() == 'i' || rest.front() == 'I')) {
                rest.remove_prefix(1);
            }
        }
    }
    if (!rest.empty() && rest != "b" && rest != "B") {
        return std::nullopt;
    }
    const double bytes = *value * factor;
    return bytes < 9.2e18 ? std::optional(Bytes{static_cast<std::int64_t>(bytes)}) : std::nullopt;
}

std::optional<NanoCpus> parse_cpus(std::string_view text) {
    if (text.starts_with("+-")) {
        return std::nullopt;
    }
    const char* begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const char* end = text.data() + text.size();
    double value = 0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value) || std::abs(value) > 1e9) {
        return std::nullopt;
    }
    return NanoCpus{std::llround(value * 1e9)};
}

std::optional<Duration> parse_duration(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text == "0") {
        return Duration::zero();
    }
    struct Unit {
        std::string_view name;
        double nanoseconds;
    };
    static constexpr std::array<Unit, 10> units{{{"ns", 1},
                                                 {"us", 1e3},
                                                 {"µs", 1e3},
                                                 {"μs", 1e3},
                                                 {"ms", 1e6},
                                                 {"s", 1e9},
                                                 {"m", 6e10},
                                                 {"h", 3.6e12},
                                                 {"d", 8.64e13},
                                                 {"w", 6.048e14}}};
    double total = 0;
    bool any = false;
    while (!text.empty()) {
        const auto value = take_decimal(text);
        const auto unit =
            std::ranges::find_if(units, [&](const Unit& u) { return text.starts_with(u.name); });
        if (!value || unit == units.end()) {
            return std::nullopt;
        }
        total += *value * unit->nanoseconds;
        text.remove_prefix(unit->name.size());
        any = true;
    }
    if (!any || total > 9.2e18) {
        return std::nullopt;
    }
    return Duration(std::llround(negative ? -total : total));
}

} // namespace tw::compose

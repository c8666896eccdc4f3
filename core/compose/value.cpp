#include "compose/value.h"

#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <format>

namespace tw::compose {
namespace {

/// Go's `%v`: the fewest digits that read back as the same number, with an exponent where it is
/// below -4 or above 5.
std::string printed(double value) {
    constexpr int smallest_plain = -4;
    constexpr int first_scientific = 6;
    std::array<char, 64> buffer{};
    const auto print = [&](std::chars_format format) {
        const auto end = std::to_chars(buffer.begin(), buffer.end(), value, format).ptr;
        return std::string(buffer.begin(), end);
    };
    std::string scientific = print(std::chars_format::scientific);
    const int exponent = std::atoi(scientific.c_str() + scientific.find('e') + 1);
    return exponent < smallest_plain || exponent >= first_scientific
               ? scientific
               : print(std::chars_format::fixed);
}

} // namespace

std::string printed(const Value& scalar) {
    switch (scalar.kind) {
    case Kind::Int:
        if (const auto whole = yaml::to_int(scalar.text)) {
            return std::format("{}", *whole);
        }
        [[fallthrough]];
    case Kind::Float:
        if (const auto real = yaml::to_float(scalar.text)) {
            return printed(*real);
        }
        return scalar.text;
    case Kind::Bool:
        return scalar.text.starts_with('t') || scalar.text.starts_with('T') ? "true" : "false";
    case Kind::Timestamp:
        return scalar.text.size() == std::string_view("2024-01-01").size()
                   ? scalar.text + " 00:00:00 +0000 UTC"
                   : scalar.text;
    default: return scalar.text;
    }
}

const Entry* Value::find_entry(std::string_view key) const {
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
    const Entry* entry = find_entry(key);
    return entry == nullptr ? nullptr : &entry->value;
}

} // namespace tw::compose

// Internal: kinds of characters that the parser's parts ask for.
#pragma once

#include <cstdint>

namespace tw::yaml {

constexpr bool is_flow_indicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

constexpr bool is_break(char c) {
    return c == '\n' || c == '\r';
}

constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

constexpr bool is_control(char c) {
    const auto byte = static_cast<std::uint8_t>(c);
    return (byte < 0x20 && c != '\t' && !is_break(c)) || byte == 0x7F;
}

} // namespace tw::yaml

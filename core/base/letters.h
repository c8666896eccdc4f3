// Letters, digits and their case, as names in files use them: those of ASCII, whatever the locale.
// Every other byte, so any part of a longer UTF-8 letter, is neither and stays what it is.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace tw {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool is_lower_letter(char c) {
    return c >= 'a' && c <= 'z';
}

constexpr bool is_upper_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr bool is_letter(char c) {
    return is_lower_letter(c) || is_upper_letter(c);
}

constexpr bool is_letter_or_digit(char c) {
    return is_letter(c) || is_digit(c);
}

/// Any byte of a letter that ASCII does not have.
constexpr bool is_beyond_ascii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

/// What names of services, networks and containers are made of: `db-1.example_net`.
constexpr bool is_name_letter(char c) {
    return is_letter_or_digit(c) || c == '.' || c == '_' || c == '-';
}

/// What names of variables are made of; the first is no digit.
constexpr bool is_variable_letter(char c) {
    return is_letter_or_digit(c) || c == '_';
}

constexpr char lower_letter(char c) {
    return is_upper_letter(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr char upper_letter(char c) {
    return is_lower_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

[[nodiscard]] inline std::string lower_case(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower_letter);
    return out;
}

[[nodiscard]] inline std::string upper_case(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), upper_letter);
    return out;
}

/// The same but for the case of letters; so are Docker's names.
[[nodiscard]] inline bool same_in_any_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower_letter, lower_letter);
}

} // namespace tw

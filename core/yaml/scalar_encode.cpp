// Writing strings as scalars that read back as the same strings, by every reader.
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace tw::yaml {
namespace {

/// Characters that look like blanks or line breaks and are read in different ways: next line,
/// no-break space, line and paragraph separator. Each with its escape (yaml-cpp misreads `\_`).
constexpr auto odd_blanks =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"\xC2\x85", "\\u0085"},
                                                                  {"\xC2\xA0", "\\u00a0"},
                                                                  {"\xE2\x80\xA8", "\\u2028"},
                                                                  {"\xE2\x80\xA9", "\\u2029"}});

bool has_odd_blank(std::string_view text) {
    return std::ranges::any_of(odd_blanks,
                               [&](const auto& blank) { return text.contains(blank.first); });
}

} // namespace

std::string encode_string(std::string_view text, char quote, bool in_flow) {
    const auto is_control = [](char c) {
        return static_cast<std::uint8_t>(c) < 0x20 || c == '\x7F';
    };
    const bool plain =
        !text.empty() && resolve_plain(text) == ScalarType::String && text != "<<" && text != "=" &&
        !std::string_view(",[]{}#&*!|>'\"%@`-?: ").contains(text.front()) && text.back() != ' ' &&
        text.back() != ':' && !text.contains(": ") && !text.contains(" #") &&
        std::ranges::none_of(text, is_control) && !has_odd_blank(text) &&
        !(in_flow && text.find_first_of(",[]{}:?") != std::string_view::npos) &&
        // YAML 1.1 readers take these for booleans.
        !std::ranges::contains(
            std::to_array<std::string_view>({"yes", "no", "on", "off", "y", "n", "Yes", "No", "On",
                                             "Off", "YES", "NO", "ON", "OFF", "Y", "N"}),
            text);
    if (plain) {
        return std::string(text);
    }
    if (quote == '\'' && std::ranges::none_of(text, is_control) && !has_odd_blank(text)) {
        std::string out = "'";
        for (const char c : text) {
            out += c;
            out += c == '\'' ? "'" : "";
        }
        return out + "'";
    }
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const auto blank = std::ranges::find_if(odd_blanks, [&](const auto& candidate) {
            return text.substr(at).starts_with(candidate.first);
        });
        if (blank != odd_blanks.end()) {
            out += blank->second;
            at += blank->first.size() - 1;
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n' || c == '\t') {
            out += c == '\n' ? "\\n" : "\\t";
        } else if (is_control(c)) {
            out += std::format("\\x{:02x}", static_cast<unsigned>(static_cast<std::uint8_t>(c)));
        } else {
            out += c;
        }
    }
    return out + "\"";
}

} // namespace tw::yaml

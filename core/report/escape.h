// Text from users' files made harmless for those who read reports: terminals, browsers, parsers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tw::report {

/// What stands for bytes and characters that cannot be shown: U+FFFD.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// One character of a text.
struct Glyph {
    char32_t code = 0;
    std::size_t size = 1; ///< in bytes, at least 1
    bool valid = false;   ///< the bytes are UTF-8; otherwise it is one byte that is not
};
/// The character at an offset inside the text.
[[nodiscard]] Glyph glyph_at(std::string_view text, std::size_t offset);

/// Neither a control character, which terminals obey, nor one that turns the direction of writing.
[[nodiscard]] bool is_printable(const Glyph& glyph);

/// The text as one line for a terminal: line breaks and tabs become blanks, and whatever else is
/// not printable U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

/// For the content and the attributes of XML 1.0 elements; line breaks stay.
[[nodiscard]] std::string xml(std::string_view text);

/// For running text of GitHub's Markdown, on one line: no markup, HTML or mentions come of it.
[[nodiscard]] std::string markdown(std::string_view text);
/// For a Markdown code span, also in a table.
[[nodiscard]] std::string markdown_code(std::string_view text);

/// A path as a URI reference (RFC 3986); absolute paths begin with `file:///`.
[[nodiscard]] std::string uri(std::string_view path);

} // namespace tw::report

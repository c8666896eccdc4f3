// Internal: one line of YAML in block style, taken apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::assist {

struct LineKey {
    std::string name;      ///< without quotes
    std::size_t value = 0; ///< offset in the line of what follows the colon and blanks
};

struct Line {
    std::size_t begin = 0;           ///< in the text
    std::string_view text;           ///< without line break
    std::vector<std::size_t> dashes; ///< columns
    std::size_t column = 0;          ///< of what follows blanks and dashes
    std::optional<LineKey> key;

    [[nodiscard]] std::string_view content() const { return text.substr(column); }
    /// Blank, or a comment.
    [[nodiscard]] bool says_nothing() const;
    /// `---` or `...`
    [[nodiscard]] bool ends_document() const;
    /// The leftmost thing in it.
    [[nodiscard]] std::size_t first_column() const {
        return dashes.empty() ? column : dashes.front();
    }
    /// What stands behind the key's colon, without anchor and tag; comments are nothing.
    [[nodiscard]] std::string_view value() const;
};

[[nodiscard]] Line read_line(std::string_view text, std::size_t begin);
/// The line that an offset is in, and those around it.
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t offset);
[[nodiscard]] std::optional<Line> line_before(std::string_view text, const Line& line);
[[nodiscard]] std::optional<Line> line_after(std::string_view text, const Line& line);
/// The same line, up to a column.
[[nodiscard]] Line cut(const Line& line, std::size_t column);

} // namespace tw::assist

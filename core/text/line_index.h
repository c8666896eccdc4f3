// Where the lines of a text begin.
#pragma once

#include "text/range.h"

#include <string_view>
#include <vector>

namespace tw::text {

/// Line starts of one text. Lines end at LF, CRLF or a lone CR, as YAML 1.2 section 5.4 has it.
class LineIndex {
public:
    LineIndex() : LineIndex(std::string_view{}) {}
    explicit LineIndex(std::string_view text);

    /// Number of lines; a text that ends in a line break has an empty last line.
    [[nodiscard]] std::size_t count() const { return starts_.size(); }
    /// Line of `offset`, from 0. Offsets beyond the end belong to the last line.
    [[nodiscard]] std::size_t line_of(std::size_t offset) const;
    /// First byte of `line` (from 0); beyond the last line, the size of the text.
    [[nodiscard]] std::size_t start_of(std::size_t line) const;
    /// The place of `offset` in `text`, which must be the text the index was made from.
    [[nodiscard]] Position position(std::string_view text, std::size_t offset) const;
    /// The offset of a line and column counted from 1, clamped into the text.
    [[nodiscard]] std::size_t offset(std::string_view text, std::size_t line,
                                     std::size_t column) const;

private:
    std::vector<std::size_t> starts_;
    std::size_t size_ = 0;
};

} // namespace tw::text

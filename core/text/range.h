// Places in a text, as byte offsets and as lines and columns.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>

namespace tw::text {

/// Half-open byte range [begin, end) of a text. Invariant: begin <= end.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] bool contains(std::size_t offset) const {
        return offset >= begin && offset < end;
    }
    [[nodiscard]] bool contains(Range other) const {
        return other.begin >= begin && other.end <= end;
    }
    /// The smallest range that holds both.
    [[nodiscard]] Range joined(Range other) const {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    friend auto operator<=>(const Range&, const Range&) = default;
};

/// A place for people: line and column count from 1, columns count Unicode code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t offset = 0; ///< in bytes from the start of the file, from 0
    friend auto operator<=>(const Position&, const Position&) = default;
};

} // namespace tw::text

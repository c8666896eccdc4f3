#include "text/line_index.h"

#include <cstdint>

namespace tw::text {
namespace {

bool is_continuation_byte(char byte) {
    return (static_cast<std::uint8_t>(byte) & 0xC0U) == 0x80U;
}

/// Behind a byte order mark, which no editor shows or counts.
std::size_t first_character(std::string_view text, std::size_t line_start) {
    return line_start == 0 && text.starts_with("\xEF\xBB\xBF") ? 3 : line_start;
}

} // namespace

LineIndex::LineIndex(std::string_view text) : size_(text.size()) {
    starts_.push_back(0);
    // Each is looked for by itself, which is much faster than looking for both at once.
    std::size_t feed = text.find('\n');
    std::size_t carriage = text.find('\r');
    while (feed != std::string_view::npos || carriage != std::string_view::npos) {
        std::size_t end = std::min(feed, carriage);
        end += end == carriage && end + 1 == feed ? 2U : 1U;
        starts_.push_back(end);
        feed = feed < end ? text.find('\n', end) : feed;
        carriage = carriage < end ? text.find('\r', end) : carriage;
    }
}

std::size_t LineIndex::line_of(std::size_t offset) const {
    const auto after = std::ranges::upper_bound(starts_, offset);
    return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

std::size_t LineIndex::start_of(std::size_t line) const {
    return line < starts_.size() ? starts_[line] : size_;
}

Position LineIndex::position(std::string_view text, std::size_t offset) const {
    offset = std::min(offset, text.size());
    const std::size_t line = line_of(offset);
    std::size_t column = 1;
    for (std::size_t at = first_character(text, starts_[line]); at < offset; ++at) {
        column += is_continuation_byte(text[at]) ? 0U : 1U;
    }
    return {line + 1, column, offset};
}

std::size_t LineIndex::offset(std::string_view text, std::size_t line, std::size_t column) const {
    if (line == 0 || line > starts_.size()) {
        return line == 0 ? 0 : text.size();
    }
    std::size_t at = first_character(text, starts_[line - 1]);
    const std::size_t end = start_of(line);
    for (std::size_t seen = 1; seen < column && at < end; ++seen) {
        ++at;
        while (at < end && is_continuation_byte(text[at])) {
            ++at;
        }
    }
    return at;
}

} // namespace tw::text

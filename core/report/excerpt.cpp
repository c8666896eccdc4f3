#include "report/excerpt.h"

#include "compose/secrecy.h"
#include "report/escape.h"

#include <algorithm>
#include <string_view>

namespace tw::report {
namespace {

constexpr std::size_t most_cells = 140;
constexpr std::size_t before_mark = 50; ///< of a long line
constexpr std::size_t tab_width = 4;

/// One shown character and the bytes that it stands for.
struct Cell {
    std::string_view text;
    text::Range source;
};

text::Range line_around(const text::Source& source, std::size_t offset) {
    const std::string& text = source.text();
    const std::size_t begin = source.lines().start_of(source.lines().line_of(offset));
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    return {begin, end};
}

std::vector<Cell> cells_of(std::string_view text, text::Range line,
                           const std::vector<text::Range>& secrets) {
    std::vector<Cell> cells;
    auto secret = std::ranges::upper_bound(secrets, line.begin, {}, &text::Range::end);
    for (std::size_t i = line.begin; i < line.end;) {
        if (secret != secrets.end() && secret->begin <= i) {
            const text::Range hidden{i, std::min(secret->end, line.end)};
            cells.push_back({compose::mask, hidden});
            i = hidden.end;
            ++secret;
            continue;
        }
        const Glyph glyph = glyph_at(text, i);
        const text::Range source{i, i + glyph.size};
        if (glyph.code == '\t') {
            cells.insert(cells.end(), tab_width, {" ", source});
        } else {
            cells.push_back(
                {is_printable(glyph) ? text.substr(i, glyph.size) : replacement, source});
        }
        i += glyph.size;
    }
    return cells;
}

std::size_t width(const Cell& cell) {
    return cell.text == compose::mask ? compose::mask.size() / 3 : 1; // of a bullet's three bytes
}

bool is_marked(const Cell& cell, text::Range mark) {
    return mark.empty() ? cell.source.contains(mark.begin)
                        : cell.source.begin < mark.end && mark.begin < cell.source.end;
}

} // namespace

Excerpt excerpt(const facts::Facts& facts, const text::Location& location, Secrets& secrets) {
    const text::Source& source = facts.files.at(location.file);
    const std::size_t begin = std::min(location.range.begin, source.text().size());
    const text::Range line = line_around(source, begin);
    const std::vector<Cell> cells = cells_of(source.text(), line, secrets.of(location.file));
    const auto marked = [&](const Cell& cell) { return is_marked(cell, location.range); };
    const auto first =
        static_cast<std::size_t>(std::ranges::find_if(cells, marked) - cells.begin());

    const bool long_line = cells.size() > most_cells;
    const std::size_t from = long_line && first > before_mark ? first - before_mark : 0;
    const std::size_t to = std::min(cells.size(), from + most_cells);
    Excerpt out{.line = source.lines().line_of(begin) + 1,
                .text = from > 0 ? "…" : "",
                .mark = 0,
                .mark_width = 0};
    std::size_t column = from > 0 ? 1 : 0;
    for (std::size_t i = from; i < to; ++i) {
        out.mark = i == first ? column : out.mark;
        out.mark_width += marked(cells[i]) ? width(cells[i]) : 0;
        out.text += cells[i].text;
        column += width(cells[i]);
    }
    out.text += to < cells.size() ? "…" : "";
    out.mark = first >= to ? column : out.mark; // behind the end of the line
    out.mark_width = std::max<std::size_t>(out.mark_width, 1);
    return out;
}

} // namespace tw::report

#include "assist/lines.h"

#include <algorithm>

namespace tw::assist {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank(text[at])) {
        ++at;
    }
    return at;
}

/// Behind the closing quote; the end of the text if there is none.
std::size_t behind_quotes(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\' && quote == '"') {
            ++at;
        } else if (text[at] == quote) {
            return at + 1;
        }
    }
    return text.size();
}

std::optional<LineKey> find_key(std::string_view line, std::size_t column) {
    if (column >= line.size() || std::string_view("[{&*|>!%@`#,").contains(line[column])) {
        return std::nullopt;
    }
    const auto ends_key = [&](std::size_t at) {
        return at < line.size() && line[at] == ':' &&
               (at + 1 == line.size() || is_blank(line[at + 1]));
    };
    if (line[column] == '"' || line[column] == '\'') {
        const std::size_t end = behind_quotes(line, column);
        const std::size_t colon = skip_blanks(line, end);
        if (!ends_key(colon) || end - column < 2) {
            return std::nullopt;
        }
        return LineKey{std::string(line.substr(column + 1, end - column - 2)),
                       skip_blanks(line, colon + 1)};
    }
    for (std::size_t at = column; at < line.size(); ++at) {
        if (line[at] == '#' && at > column && is_blank(line[at - 1])) {
            return std::nullopt;
        }
        if (ends_key(at)) {
            std::string_view name = line.substr(column, at - column);
            while (!name.empty() && is_blank(name.back())) {
                name.remove_suffix(1);
            }
            return LineKey{std::string(name), skip_blanks(line, at + 1)};
        }
    }
    return std::nullopt;
}

} // namespace

bool Line::says_nothing() const {
    return dashes.empty() && (column == text.size() || text[column] == '#');
}

bool Line::ends_document() const {
    return text.starts_with("---") || text.starts_with("...");
}

std::string_view Line::value() const {
    if (!key) {
        return {};
    }
    std::size_t at = key->value;
    while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
        at = std::min(text.find(' ', at), text.size());
        at = skip_blanks(text, at);
    }
    const std::string_view rest = text.substr(at);
    return rest.starts_with('#') ? std::string_view() : rest;
}

Line read_line(std::string_view text, std::size_t begin) {
    Line line;
    line.begin = begin;
    line.text = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
    if (line.text.ends_with('\r')) {
        line.text.remove_suffix(1);
    }
    std::size_t at = 0;
    while (at < line.text.size() && line.text[at] == ' ') {
        ++at;
    }
    while (at < line.text.size() && line.text[at] == '-' &&
           (at + 1 == line.text.size() || is_blank(line.text[at + 1]))) {
        line.dashes.push_back(at);
        at = skip_blanks(line.text, at + 1);
    }
    line.column = at;
    line.key = find_key(line.text, at);
    return line;
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
    const std::size_t found = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return found == std::string_view::npos ? 0 : found + 1;
}

std::optional<Line> line_before(std::string_view text, const Line& line) {
    if (line.begin == 0) {
        return std::nullopt;
    }
    return read_line(text, line_begin(text, line.begin - 1));
}

std::optional<Line> line_after(std::string_view text, const Line& line) {
    const std::size_t end = text.find('\n', line.begin);
    if (end == std::string_view::npos || end + 1 >= text.size()) {
        return std::nullopt;
    }
    return read_line(text, end + 1);
}

Line cut(const Line& line, std::size_t column) {
    Line part = read_line(line.text.substr(0, column), 0);
    part.begin = line.begin;
    return part;
}

} // namespace tw::assist

#include "assist/indentation.h"

#include "assist/lines.h"
#include "yaml/style.h"

namespace tw::assist {
namespace {

/// Enough to see the habits of a file.
constexpr std::size_t sample = 65'536;

} // namespace

std::size_t indent_step(std::string_view text) {
    const std::size_t step = yaml::detect_style(yaml::parse(text.substr(0, sample))).step;
    return step == 0 ? 2 : step;
}

std::size_t indent_below(std::string_view text) {
    const Line line = read_line(text, line_begin(text, text.size()));
    if (line.says_nothing()) {
        return line.column;
    }
    if (!line.key) {
        return line.first_column();
    }
    const std::string_view value = line.value();
    const bool opens = value.empty() || value.starts_with('|') || value.starts_with('>');
    return opens ? line.column + indent_step(text) : line.column;
}

} // namespace tw::assist

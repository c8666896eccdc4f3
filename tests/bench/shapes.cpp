#include "shapes.h"

namespace tw::bench {

const std::vector<Shape>& shapes() {
    // clang-format off
    static const std::vector<Shape> all{
        {"brackets", "a: ", "[", ""},
        {"braces", "a: ", "{b: ", ""},
        {"dashes", "", "- ", "x\n"},
        {"question marks", "", "? ", "x\n"},
        {"colons", "", ": ", "x\n"},
        {"long flow", "a: [", "b, ", "]\n"},
        {"long flow, a line an item", "a: [\n", "  b,\n", "]\n"},
        {"flow too shallow", "a:\n  - [\n", " b,\n", "]\n"},
        {"flow without commas", "a: [", "'b' ", "]\n"},
        {"flow pairs", "a: [", "b: c, ", "]\n"},
        {"nested closed flow", "", "- [[[[[[[[]]]]]]]]\n", ""},
        {"anchors", "", "a%: &n% b\n", ""},
        {"one anchor, many aliases", "a: &n b\n", "b%: *n\n", ""},
        {"unknown aliases", "", "b%: *n\n", ""},
        {"properties", "", "&a ", "b\n"},
        {"properties on lines", "", "&a\n", "b\n"},
        {"plain lines", "a:\n", "  some words\n", ""},
        {"plain lines, then a key", "a:\n", "  some words\n  b: c\n", ""},
        {"one plain line", "a: ", "some words ", "\n"},
        {"plain with colons", "a: ", "b:c ", "\n"},
        {"plain with hashes", "a: ", "b#c ", "\n"},
        {"tabs", "a:", "\t", "b\n"},
        {"tab lines", "a:\n", "\t\n", "b: c\n"},
        {"tabs as indent", "a:\n", "\tb: c\n", ""},
        {"blanks", "a:", " ", "b\n"},
        {"blank lines", "a:\n", "\n", "b: c\n"},
        {"lone CR", "", "a%: 'b\r\r c'\r", ""},
        {"comments", "", "# why\n", "a: b\n"},
        {"comments behind values", "", "a%: b # why\n", ""},
        {"comments without a blank", "", "a%: 'b'#c\n", ""},
        {"complex keys", "", "? b%\n: c\n", ""},
        {"complex keys, empty", "", "?\n", ""},
        {"unclosed quotes", "", "a%: [\"\n", ""},
        {"unclosed single quotes", "", "a%: ['\n", ""},
        {"unclosed brackets", "", "a%: [b\n", ""},
        {"one unclosed quote", "a: \"", "some words\n", ""},
        {"doubled quotes", "a: '", "''", "'\n"},
        {"escapes", "a: \"", "\\x41\\n", "\"\n"},
        {"wrong escapes", "a: \"", "\\q", "\"\n"},
        {"quoted lines", "a: \"", "b\n  ", "\"\n"},
        {"quoted lines, too shallow", "  a: \"", "b\n", "\"\n"},
        {"block text", "a: |\n", "  some words\n", ""},
        {"folded text", "a: >\n", "  some words\n\n   x\n", ""},
        {"block texts", "", "a%: |+\n  b\n\n", ""},
        {"empty block texts", "", "- |\n", ""},
        {"closing brackets", "a: b\n", "]", "\n"},
        {"junk lines", "a: b\n", "]]\n", ""},
        {"missing colons", "a: b\n", "c\n", ""},
        {"missing colons on a line", "a: b\n", "'c' ", "\n"},
        {"documents", "", "---\na: &n b\n", ""},
        {"documents behind many anchors", "", "--- &n%\n", ""},
        {"document ends", "", "...\n", ""},
        {"directives", "", "%YAML 1.2\n", "---\n"},
        {"tags", "", "- !a!b c\n", ""},
        {"steps down and up", "", "a:\n b:\n  c:\n   d:\n  e:\n f:\n", ""},
        {"wide lists", "a:\n", "- b\n", ""},
        {"wrong indents", "", "  a\n   b:\n c:\n", ""},
        {"control bytes", "a: ", "\x01", "\n"},
        {"broken UTF-8", "a: ", "\xFF", "\n"},
        {"commas", "a: [", ",", "]\n"},
        {"at signs", "", "- @a\n", ""},
    };
    // clang-format on
    return all;
}

std::string text_of(const Shape& shape, std::size_t bytes) {
    std::string text(shape.head);
    for (std::size_t count = 0; text.size() + shape.tail.size() < bytes; ++count) {
        const std::size_t number = shape.unit.find('%');
        const bool directive = shape.unit.starts_with('%');
        if (number == std::string_view::npos || directive) {
            text += shape.unit;
            continue;
        }
        for (const char c : shape.unit) {
            text += c == '%' ? std::to_string(count) : std::string(1, c);
        }
    }
    return text.append(shape.tail);
}

} // namespace tw::bench

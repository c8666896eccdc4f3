#include "yaml/scalar.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace tw::yaml {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/// Takes the first line off `rest`, without its line break; false when there is none left.
bool next_line(std::string_view& rest, std::string_view& line, bool& ended_in_break) {
    if (rest.data() == nullptr) {
        return false;
    }
    const std::size_t end = rest.find_first_of("\r\n");
    line = rest.substr(0, end);
    ended_in_break = end != std::string_view::npos;
    if (!ended_in_break) {
        rest = {};
        return true;
    }
    rest.remove_prefix(end + (rest.substr(end).starts_with("\r\n") ? 2 : 1));
    return true;
}

/// Folds the lines of a flow scalar: one line break is a blank, n + 1 are n line breaks. In double
/// quotes, a backslash at the end of a line joins it with the next without a blank, and keeps the
/// blanks before the backslash.
std::string fold_lines(std::string_view source, bool escapes) {
    std::string out;
    std::string_view line;
    bool more = false;
    std::size_t breaks = 0;
    bool first = true;
    bool joined = false;
    while (next_line(source, line, more)) {
        if (!first) {
            line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        }
        bool continues = false;
        if (more) {
            const std::size_t kept = line.find_last_not_of(" \t") + 1; // 0 for a blank line
            const std::string_view said = line.substr(0, kept);
            const std::size_t slashes = said.size() - (said.find_last_not_of('\\') + 1);
            // An escaped blank at the end of a line is text, not trailing space.
            const bool escaped_blank = escapes && slashes % 2 == 1 && kept < line.size();
            continues = escapes && slashes % 2 == 1 && kept == line.size();
            line = continues       ? line.substr(0, kept - 1)
                   : escaped_blank ? line.substr(0, kept + 1)
                                   : said;
        }
        if (!first && line.empty() && more && !continues) {
            ++breaks;
            first = false;
            continue;
        }
        if (!first) {
            out.append(breaks, '\n');
            if (breaks == 0 && !joined) {
                out += ' ';
            }
        }
        out += line;
        breaks = 0;
        joined = continues;
        first = false;
        if (!more) {
            break;
        }
    }
    return out;
}

void append_code_point(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

std::string_view simple_escape(char c) {
    switch (c) {
    case '0': return {"\0", 1};
    case 'a': return "\a";
    case 'b': return "\b";
    case 't':
    case '\t': return "\t";
    case 'n': return "\n";
    case 'v': return "\v";
    case 'f': return "\f";
    case 'r': return "\r";
    case 'e': return "\x1B";
    case ' ': return " ";
    case '"': return "\"";
    case '/': return "/";
    case '\\': return "\\";
    case 'N': return "\u0085";
    case '_': return "\u00A0";
    case 'L': return "\u2028";
    case 'P': return "\u2029";
    default: return {};
    }
}

std::string unescape(std::string_view source) {
    std::string out;
    out.reserve(source.size());
    for (std::size_t at = 0; at < source.size(); ++at) {
        if (source[at] != '\\' || at + 1 >= source.size()) {
            out += source[at];
            continue;
        }
        const char kind = source[++at];
        const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits == 0) {
            out += simple_escape(kind);
            continue;
        }
        const std::string_view hex = source.substr(at + 1, digits);
        std::uint32_t code = 0;
        std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        append_code_point(out, code);
        at += hex.size();
    }
    return out;
}

std::string decode_single_quoted(std::string_view body) {
    std::string out = body.find_first_of("\r\n") == std::string_view::npos
                          ? std::string(body)
                          : fold_lines(body, false);
    for (std::size_t at = out.find("''"); at != std::string::npos; at = out.find("''", at + 1)) {
        out.erase(at, 1);
    }
    return out;
}

struct BlockLines {
    std::vector<std::string_view> lines; ///< without their indent and line breaks
    bool last_has_break = false;
};

BlockLines block_lines(std::string_view body, std::size_t indent) {
    BlockLines result;
    std::string_view line;
    bool more = false;
    while (!body.empty() && next_line(body, line, more)) {
        const std::size_t spaces = std::min({line.find_first_not_of(' '), line.size(), indent});
        result.lines.push_back(line.substr(spaces));
        // A last line of blanks counts as a whole line even without its break.
        result.last_has_break =
            more || (!line.empty() && line.find_first_not_of(' ') == std::string_view::npos);
    }
    return result;
}

std::string fold_block(const std::vector<std::string_view>& lines) {
    std::string out;
    const auto is_spaced = [](std::string_view line) {
        return !line.empty() && is_blank(line.front());
    };
    bool any = false;
    bool previous_spaced = false;
    std::size_t empty = 0;
    for (const std::string_view line : lines) {
        if (line.empty()) {
            ++empty;
            continue;
        }
        const bool spaced = is_spaced(line);
        if (!any) {
            out.append(empty, '\n');
        } else if (spaced || previous_spaced) {
            out.append(empty + 1, '\n');
        } else if (empty == 0) {
            out += ' ';
        } else {
            out.append(empty, '\n');
        }
        out += line;
        any = true;
        previous_spaced = spaced;
        empty = 0;
    }
    return out;
}

std::string decode_block(const Tree& tree, const Node& node) {
    const std::string_view text = tree.text();
    const std::string_view header =
        text.substr(node.content, text.find_first_of(" \t\r\n", node.content) - node.content);
    const std::size_t body_begin = std::min(text.find('\n', node.content), text.size() - 1) + 1;
    if (node.body_end <= body_begin) {
        return {};
    }
    BlockLines block =
        block_lines(text.substr(body_begin, node.body_end - body_begin), node.indent);
    std::size_t trailing = 0;
    while (trailing < block.lines.size() &&
           block.lines[block.lines.size() - 1 - trailing].empty()) {
        ++trailing;
    }
    std::vector<std::string_view> said(block.lines.begin(),
                                       block.lines.end() - static_cast<std::ptrdiff_t>(trailing));
    std::string out;
    if (node.style == Style::Folded) {
        out = fold_block(said);
    } else {
        for (std::size_t i = 0; i < said.size(); ++i) {
            out += said[i];
            out += i + 1 < said.size() ? "\n" : "";
        }
    }
    const bool final_break = !said.empty() && (trailing > 0 || block.last_has_break);
    if (header.contains('+')) {
        const std::size_t unfinished = trailing > 0 && !block.last_has_break ? 1 : 0;
        out.append(trailing + (final_break ? 1 : 0) - unfinished, '\n');
    } else if (!header.contains('-') && final_break) {
        out += '\n';
    }
    return out;
}

bool is_digits(std::string_view text, std::string_view allowed) {
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string without_underscores(std::string_view text) {
    std::string out(text);
    std::erase(out, '_');
    return out;
}

bool is_number_in_base(std::string_view text, char letter, std::string_view digits) {
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    return text.size() > 2 && text[0] == '0' && text[1] == letter &&
           is_digits(text.substr(2), digits);
}

bool is_decimal_float(std::string_view text) {
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        std::string_view power = text.substr(exponent + 1);
        if (power.starts_with('+') || power.starts_with('-')) {
            power.remove_prefix(1);
        }
        if (!is_digits(power, "0123456789")) {
            return false;
        }
        text = text.substr(0, exponent);
    }
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) {
        return is_digits(text, "0123456789");
    }
    const std::string_view whole = text.substr(0, dot);
    const std::string_view part = text.substr(dot + 1);
    return (whole.empty() || is_digits(whole, "0123456789")) &&
           (part.empty() || is_digits(part, "0123456789")) && !(whole.empty() && part.empty());
}

/// go-yaml reads `2006-1-2` and the longer forms that begin with it as timestamps.
bool is_timestamp(std::string_view text) {
    if (text.size() < 8 || !is_digits(text.substr(0, 4), "0123456789") || text[4] != '-') {
        return false;
    }
    const std::size_t dash = text.find('-', 5);
    if (dash == std::string_view::npos || dash > 7 ||
        !is_digits(text.substr(5, dash - 5), "0123456789")) {
        return false;
    }
    std::string_view rest = text.substr(dash + 1);
    const std::size_t day = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (day == 0 || day > 2) {
        return false;
    }
    rest.remove_prefix(day);
    const bool has_clock =
        rest.size() > 5 && std::string_view("Tt ").contains(rest[0]) && rest.contains(':');
    return rest.empty() ||
           (has_clock && rest.find_first_not_of("0123456789:.TtZz+- ") == std::string_view::npos);
}

} // namespace

std::string decode(const Tree& tree, NodeId id) {
    const Node& node = tree[id];
    const std::string_view source = tree.source(id);
    switch (node.style) {
    case Style::SingleQuoted:
    case Style::DoubleQuoted: {
        std::string_view body = source.substr(1);
        if (body.ends_with(source.front())) {
            body.remove_suffix(1);
        }
        if (node.style == Style::SingleQuoted) {
            return decode_single_quoted(body);
        }
        return unescape(node.multi_line ? fold_lines(body, true) : std::string(body));
    }
    case Style::Literal:
    case Style::Folded: return decode_block(tree, node);
    default: return node.multi_line ? fold_lines(source, false) : std::string(source);
    }
}

ScalarType resolve_plain(std::string_view text) {
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") {
        return ScalarType::Null;
    }
    const char first = text.front();
    if (first == 't' || first == 'T' || first == 'f' || first == 'F') {
        const bool is_bool = text == "true" || text == "True" || text == "TRUE" ||
                             text == "false" || text == "False" || text == "FALSE";
        return is_bool ? ScalarType::Bool : ScalarType::String;
    }
    if (!std::string_view("+-.0123456789").contains(first)) {
        return ScalarType::String;
    }
    if (text == ".inf" || text == ".Inf" || text == ".INF" || text == "+.inf" || text == "+.Inf" ||
        text == "+.INF" || text == "-.inf" || text == "-.Inf" || text == "-.INF" ||
        text == ".nan" || text == ".NaN" || text == ".NAN") {
        return ScalarType::Float;
    }
    if (is_timestamp(text)) {
        return ScalarType::Timestamp;
    }
    const std::string plain = without_underscores(text);
    if (to_int(plain)) {
        return ScalarType::Int;
    }
    return is_decimal_float(plain) && text.find_first_not_of("+-") != std::string_view::npos &&
                   !plain.starts_with("_")
               ? ScalarType::Float
               : ScalarType::String;
}

ScalarType resolve(const Tree& tree, NodeId id) {
    const std::string_view tag = tree.tag(id);
    if (tag == "!!str" || tag == "!!binary" || tag == "!") {
        return ScalarType::String;
    }
    const Node& node = tree[id];
    if (node.style != Style::Plain) {
        if (tag == "!!int") {
            return ScalarType::Int;
        }
        return tag == "!!float"  ? ScalarType::Float
               : tag == "!!bool" ? ScalarType::Bool
                                 : ScalarType::String;
    }
    const ScalarType type = node.multi_line ? ScalarType::String : resolve_plain(tree.source(id));
    return tag == "!!float" && type == ScalarType::Int ? ScalarType::Float : type;
}

std::optional<std::int64_t> to_int(std::string_view text) {
    std::string plain = without_underscores(text);
    const bool negative = plain.starts_with('-');
    std::string_view digits = plain;
    if (negative || digits.starts_with('+')) {
        digits.remove_prefix(1);
    }
    int base = 10;
    if (is_number_in_base(digits, 'x', "0123456789abcdefABCDEF") ||
        is_number_in_base(digits, 'X', "0123456789abcdefABCDEF")) {
        base = 16;
    } else if (is_number_in_base(digits, 'b', "01") || is_number_in_base(digits, 'B', "01")) {
        base = 2;
    } else if (is_number_in_base(digits, 'o', "01234567") ||
               is_number_in_base(digits, 'O', "01234567")) {
        base = 8;
    }
    if (base != 10) {
        digits.remove_prefix(2);
    } else if (digits.size() > 1 && digits[0] == '0' && is_digits(digits, "01234567")) {
        base = 8;
    } else if (!is_digits(digits, "0123456789") || (digits.size() > 1 && digits[0] == '0')) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    constexpr auto limit = static_cast<std::uint64_t>(INT64_MAX);
    if (error != std::errc{} || end != digits.data() + digits.size() ||
        value > limit + (negative ? 1 : 0)) {
        return std::nullopt;
    }
    return negative ? static_cast<std::int64_t>(0 - value) : static_cast<std::int64_t>(value);
}

std::optional<double> to_float(std::string_view text) {
    if (const auto whole = to_int(text)) {
        return static_cast<double>(*whole);
    }
    std::string plain = without_underscores(text);
    if (!is_decimal_float(plain)) {
        return std::nullopt;
    }
    const std::size_t skip = plain.starts_with('+') ? 1 : 0;
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data() + skip, plain.data() + plain.size(), value);
    return error == std::errc{} && end == plain.data() + plain.size() ? std::optional(value)
                                                                      : std::nullopt;
}

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

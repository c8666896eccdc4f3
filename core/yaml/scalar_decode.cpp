// Decoding scalars: quotes, escapes and folded lines (YAML 1.2 sections 7.3 and 8.1).
#include "yaml/characters.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace tw::yaml {
namespace {

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
    const std::string folded = body.find_first_of("\r\n") == std::string_view::npos
                                   ? std::string(body)
                                   : fold_lines(body, false);
    std::string out;
    out.reserve(folded.size());
    for (std::size_t at = 0; at < folded.size(); ++at) {
        out += folded[at];
        at += folded.compare(at, 2, "''") == 0 ? 1U : 0U;
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
    const std::size_t header_end = text.find_first_of("\r\n", node.content);
    if (header_end >= node.body_end) {
        return {};
    }
    const std::size_t body_begin =
        header_end + (text.substr(header_end).starts_with("\r\n") ? 2U : 1U);
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

} // namespace

std::string decode(const Tree& tree, NodeId id) {
    return decode(tree, tree[id]);
}

std::string decode(const Tree& tree, const Node& node) {
    const std::string_view source = tree.source(node);
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

} // namespace tw::yaml

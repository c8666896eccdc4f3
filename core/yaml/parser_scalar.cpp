// Plain and quoted scalars.
#include "yaml/characters.h"
#include "yaml/parser.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <format>

namespace tw::yaml {
namespace {

/// Bytes at which the scan of a plain scalar has to look twice.
constexpr auto stops_plain = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view(":#\n\r,[]{}")) {
        table[static_cast<std::uint8_t>(c)] = true;
    }
    for (std::size_t byte = 0; byte < 0x20; ++byte) {
        table[byte] = byte != '\t';
    }
    table[0x7F] = true;
    return table;
}();

Phrase refused_control(char c) {
    return say("the control character {} is not allowed here",
               std::format("U+{:04X}", static_cast<unsigned>(c)));
}

} // namespace

NodeId Parser::atom(int indent, Context context) {
    switch (peek()) {
    case '*': return alias(context);
    case '[':
    case '{': return flow_collection(indent);
    case '"':
    case '\'': return quoted(indent);
    default: break;
    }
    if (can_start_plain(context)) {
        return plain(indent, context);
    }
    const std::size_t begin = at_;
    const char c = peek();
    problem_here(is_control(c)
                     ? refused_control(c)
                     : say("'{}' cannot begin a value; quote the value if it is meant as text", c));
    if (context == Context::Block) {
        junk_line();
    }
    return absent(begin);
}

bool Parser::can_start_plain(Context context) const {
    const char c = peek();
    if (at_end() || is_control(c)) {
        return false;
    }
    if (c == '-' || c == '?' || c == ':') {
        return !is_gap(1) && !(context == Context::Flow && is_flow_indicator(peek(1)));
    }
    return !std::string_view(",[]{}#&*!|>'\"%@`").contains(c);
}

/// End of the part of a plain scalar that stands on the line of `from`, trailing blanks excluded.
std::size_t Parser::plain_line_end(std::size_t from, Context context) const {
    std::size_t at = from;
    for (; at < text_.size(); ++at) {
        const char c = text_[at];
        if (!stops_plain[static_cast<std::uint8_t>(c)]) {
            continue;
        }
        if (is_break(c) || is_control(c)) {
            break;
        }
        const char next = at + 1 < text_.size() ? text_[at + 1] : '\n';
        const bool before_gap = is_blank(next) || is_break(next);
        if (c == ':' && (before_gap || (context == Context::Flow && is_flow_indicator(next)))) {
            break;
        }
        if (c == '#' && at > 0 && is_blank(text_[at - 1])) {
            break;
        }
        if (context == Context::Flow && is_flow_indicator(c)) {
            break;
        }
    }
    while (at > from && is_blank(text_[at - 1])) {
        --at;
    }
    return at;
}

NodeId Parser::plain(int indent, Context context) {
    const NodeId id = add_node(NodeKind::Scalar, Style::Plain, at_);
    std::size_t end = plain_line_end(at_, context);
    std::size_t last_line = line_start_;
    stopped_before_key_ = false;
    while (true) {
        std::size_t at = end;
        while (at < text_.size() && is_blank(text_[at])) {
            ++at;
        }
        if (at >= text_.size() || !is_break(text_[at])) {
            break; // a ':', a comment or an indicator ends the scalar on this line
        }
        std::size_t line = at;
        while (at < text_.size() && (is_break(text_[at]) || is_blank(text_[at]))) {
            line = is_break(text_[at]) ? at + 1 : line;
            ++at;
        }
        std::size_t spaces = line;
        while (spaces < at && text_[spaces] == ' ') {
            ++spaces;
        }
        const bool deeper = static_cast<int>(spaces - line) > indent;
        if (at >= text_.size() || !deeper || text_[at] == '#' || is_document_marker(at)) {
            break;
        }
        const std::size_t line_end = plain_line_end(at, context);
        depends_until_ = std::max(depends_until_, line_end + 1);
        if (line_end == at) {
            break;
        }
        if (context == Context::Block) {
            std::size_t behind = line_end;
            while (behind < text_.size() && is_blank(text_[behind])) {
                ++behind;
            }
            if (behind < text_.size() && text_[behind] == ':') {
                stopped_before_key_ = true;
                break;
            }
        }
        end = line_end;
        last_line = line;
        node(id).multi_line = true;
    }
    token(TokenKind::Scalar, end);
    plain_end_ = end;
    plain_indent_ = indent;
    node(id).end = static_cast<std::uint32_t>(end);
    if (last_line != line_start_) {
        set_line_start(last_line);
    }
    if (is_control(peek()) && !at_end()) {
        problem({at_, at_ + 1}, refused_control(peek()));
        token(TokenKind::Junk, at_ + 1);
    }
    return id;
}

std::size_t Parser::closing_quote(std::size_t open) const {
    const char quote = text_[open];
    for (std::size_t at = open + 1; at < text_.size(); ++at) {
        const char c = text_[at];
        if (is_break(c) && unclosed_quote_) {
            break;
        }
        const bool doubled = c == '\'' && at + 1 < text_.size() && text_[at + 1] == '\'';
        if ((c == '\\' && quote == '"') || (doubled && quote == '\'')) {
            ++at; // what follows is escaped
        } else if (c == quote) {
            return at;
        }
    }
    return std::string_view::npos;
}

NodeId Parser::quoted(int indent) {
    const NodeId id =
        add_node(NodeKind::Scalar, peek() == '"' ? Style::DoubleQuoted : Style::SingleQuoted, at_);
    const std::size_t begin = at_;
    std::size_t end = closing_quote(at_);
    const bool closed = end != std::string_view::npos;
    if (closed) {
        ++end;
    } else {
        unclosed_quote_ = true;
        end = line_end();
        problem({begin, end}, say("the {} opened here is never closed", text_[begin]));
    }
    std::size_t last_break = end;
    while (last_break > begin && !is_break(text_[last_break - 1])) {
        --last_break;
    }
    node(id).multi_line = last_break > begin;
    if (node(id).multi_line) {
        check_quoted_lines({begin, end}, indent);
    }
    if (node(id).style == Style::DoubleQuoted) {
        check_escapes({begin + 1, closed ? end - 1 : end});
    }
    token(TokenKind::Scalar, end);
    node(id).end = static_cast<std::uint32_t>(end);
    if (node(id).multi_line) {
        set_line_start(last_break);
    }
    return id;
}

void Parser::check_quoted_lines(text::Range range, int indent) {
    const std::string_view body = text_.substr(0, range.end);
    for (std::size_t at = body.find_first_of("\r\n", range.begin); at != std::string_view::npos;
         at = body.find_first_of("\r\n", at + 1)) {
        const std::size_t line = at + 1;
        const std::size_t content = std::min(text_.find_first_not_of(" \t", line), range.end);
        if (is_document_marker(line)) {
            problem({line, line + 3}, say("a document marker stands inside of this quoted text"));
            return;
        }
        const std::size_t indented = text_.find_first_not_of(' ', line) - line;
        if (content < range.end && !is_break(text_[content]) &&
            static_cast<int>(indented) <= indent) {
            problem({line, content + 1},
                    say("YAML 1.2 wants the lines of a quoted text deeper than the line that holds "
                        "the key"),
                    Judge::Specification);
        }
    }
}

void Parser::check_escapes(text::Range range) {
    const std::string_view body = text_.substr(0, range.end);
    for (std::size_t at = body.find('\\', range.begin); at != std::string_view::npos;
         at = body.find('\\', at)) {
        const char c = at + 1 < body.size() ? body[at + 1] : '\0';
        const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        const std::string_view hex = body.substr(std::min(at + 2, body.size()), digits);
        const bool good_hex =
            hex.size() == digits &&
            hex.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
        if (!std::string_view("0abt\tnvfre \"/\\N_LPxuU\r\n").contains(c) || !good_hex) {
            problem(
                {at, std::min(at + 2 + digits, body.size())},
                say("this escape sequence is unknown; write '\\\\' for a backslash, or use single "
                    "quotes"));
        }
        at += 2;
    }
}

} // namespace tw::yaml

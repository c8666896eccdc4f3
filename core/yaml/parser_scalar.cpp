#include "yaml/parser.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <format>

namespace tw::yaml {
namespace {

constexpr bool is_flow_indicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

bool is_break(char c) {
    return c == '\n' || c == '\r';
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

bool is_control(char c) {
    const auto byte = static_cast<std::uint8_t>(c);
    return (byte < 0x20 && c != '\t' && !is_break(c)) || byte == 0x7F;
}

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

} // namespace

Parser::Properties Parser::properties(Context context) {
    Properties found;
    while (peek() == '&' || peek() == '!') {
        const auto begin = static_cast<std::uint32_t>(at_);
        const bool is_anchor = peek() == '&';
        std::size_t end = at_ + 1;
        if (!is_anchor && peek(1) == '<') {
            end = std::min(text_.find_first_of("> \t\r\n", at_), text_.size());
            if (end >= text_.size() || text_[end] != '>') {
                problem({begin, end}, "the '<' of this tag is never closed");
            } else {
                ++end;
            }
        } else {
            while (end < text_.size() && !is_blank(text_[end]) && !is_break(text_[end]) &&
                   !is_flow_indicator(text_[end])) {
                ++end;
            }
        }
        if (is_anchor && end == at_ + 1) {
            problem({begin, end}, "an anchor needs a name behind its '&'");
        }
        if ((is_anchor ? found.anchor_begin : found.tag_begin) != no_offset) {
            problem({begin, end}, is_anchor ? "a value can have only one anchor"
                                            : "a value can have only one tag");
        }
        if (!is_anchor) {
            check_tag({begin, end});
        }
        token(is_anchor ? TokenKind::Anchor : TokenKind::Tag, end);
        found.begin = std::min(found.begin, begin);
        (is_anchor ? found.anchor_begin : found.tag_begin) = begin;
        (is_anchor ? found.anchor_end : found.tag_end) = static_cast<std::uint32_t>(end);
        if (!is_gap(0) && !(context == Context::Flow && is_flow_indicator(peek()))) {
            problem_here("an anchor or tag ends with a blank");
        }
        if (is_blank(peek())) {
            // Blanks go before the next property only; others leave them to the caller.
            std::size_t ahead = 0;
            while (is_blank(peek(ahead))) {
                ++ahead;
            }
            if (peek(ahead) == '&' || peek(ahead) == '!') {
                skip_blanks();
            }
        }
    }
    if (found.any() && context == Context::Block && is_blank(peek())) {
        skip_blanks();
    }
    return found;
}

void Parser::check_tag(text::Range range) {
    const std::string_view tag = text_.substr(range.begin, range.size());
    const std::size_t second = tag.find('!', 1);
    if (tag.starts_with("!<") || second == std::string_view::npos) {
        return;
    }
    const std::string_view handle = tag.substr(0, second + 1);
    if (!std::ranges::contains(tag_handles_, handle)) {
        problem(range,
                std::format("the tag handle {} is not declared by a %TAG line of this document",
                            handle));
    }
}

void Parser::merge(Properties& into, const Properties& from) {
    if (!from.any()) {
        return;
    }
    if (into.anchor_begin != no_offset && from.anchor_begin != no_offset) {
        problem({from.anchor_begin, from.anchor_end}, "a value can have only one anchor");
    }
    if (into.tag_begin != no_offset && from.tag_begin != no_offset) {
        problem({from.tag_begin, from.tag_end}, "a value can have only one tag");
    }
    into.begin = std::min(into.begin, from.begin);
    if (from.anchor_begin != no_offset) {
        into.anchor_begin = from.anchor_begin;
        into.anchor_end = from.anchor_end;
    }
    if (from.tag_begin != no_offset) {
        into.tag_begin = from.tag_begin;
        into.tag_end = from.tag_end;
    }
}

void Parser::attach(NodeId id, const Properties& properties) {
    if (!properties.any()) {
        return;
    }
    Node& target = node(id);
    if (target.kind == NodeKind::Alias) {
        problem({properties.begin, target.end},
                "an alias cannot have an anchor or a tag of its own");
        return;
    }
    target.begin = std::min(target.begin, properties.begin);
    target.anchor_begin = properties.anchor_begin;
    target.anchor_end = properties.anchor_end;
    target.tag_begin = properties.tag_begin;
    target.tag_end = properties.tag_end;
    if (properties.anchor_begin != no_offset) {
        anchors_[text_.substr(properties.anchor_begin + 1,
                              properties.anchor_end - properties.anchor_begin - 1)] = id;
    }
}

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
    problem_here(
        is_control(c)
            ? std::format("the control character U+{:04X} is not allowed here",
                          static_cast<unsigned>(c))
            : std::format("'{}' cannot begin a value; quote the value if it is meant as text", c));
    if (context == Context::Block) {
        junk_line();
    }
    return absent(begin);
}

NodeId Parser::alias(Context context) {
    const NodeId id = add_node(NodeKind::Alias, Style::Plain, at_);
    std::size_t end = at_ + 1;
    while (end < text_.size() && !is_blank(text_[end]) && !is_break(text_[end]) &&
           !is_flow_indicator(text_[end])) {
        ++end;
    }
    static_cast<void>(context);
    const std::string_view name = text_.substr(at_ + 1, end - at_ - 1);
    const auto found = anchors_.find(name);
    if (found == anchors_.end()) {
        problem({at_, end}, std::format("there is no anchor '{}' before this alias", name));
    } else {
        node(id).first_child = found->second;
    }
    token(TokenKind::Alias, end);
    node(id).end = static_cast<std::uint32_t>(end);
    return id;
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
    node(id).end = static_cast<std::uint32_t>(end);
    if (last_line != line_start_) {
        set_line_start(last_line);
    }
    if (is_control(peek()) && !at_end()) {
        problem({at_, at_ + 1}, std::format("the control character U+{:04X} is not allowed here",
                                            static_cast<unsigned>(peek())));
        token(TokenKind::Junk, at_ + 1);
    }
    return id;
}

std::size_t Parser::closing_quote(std::size_t open) const {
    const char quote = text_[open];
    for (std::size_t at = open + 1; at < text_.size(); ++at) {
        const char c = text_[at];
        if (c == '\n' && unclosed_quote_) {
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
        problem({begin, end}, std::format("the {} opened here is never closed", text_[begin]));
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
    for (std::size_t at = text_.find('\n', range.begin); at < range.end;
         at = text_.find('\n', at + 1)) {
        const std::size_t line = at + 1;
        const std::size_t content = text_.find_first_not_of(" \t\r", line);
        if (is_document_marker(line)) {
            problem({line, line + 3}, "a document marker stands inside of this quoted text");
            return;
        }
        const std::size_t indented = text_.find_first_not_of(' ', line) - line;
        if (content < range.end && text_[content] != '\n' && static_cast<int>(indented) <= indent) {
            problem(
                {line, content + 1},
                "YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key",
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
            problem({at, std::min(at + 2 + digits, body.size())},
                    "this escape sequence is unknown; write '\\\\' for a backslash, or use single "
                    "quotes");
        }
        at += 2;
    }
}

bool Parser::block_header(int& explicit_indent) {
    std::size_t end = at_ + 1;
    bool chomping = false;
    while (end < text_.size() && !is_blank(text_[end]) && !is_break(text_[end])) {
        const char c = text_[end];
        if ((c == '+' || c == '-') && !chomping) {
            chomping = true;
        } else if (c >= '1' && c <= '9' && explicit_indent == 0) {
            explicit_indent = c - '0';
        } else {
            return false;
        }
        ++end;
    }
    token(TokenKind::BlockHeader, end);
    skip_blanks();
    return is_break(peek()) || at_end() || (peek() == '#' && is_blank(text_[at_ - 1]));
}

NodeId Parser::block_scalar(int indent) {
    const NodeId id =
        add_node(NodeKind::Scalar, peek() == '|' ? Style::Literal : Style::Folded, at_);
    const std::size_t begin = at_;
    int explicit_indent = 0;
    if (!block_header(explicit_indent)) {
        problem({begin, std::min(text_.find_first_of("\r\n", begin), text_.size())},
                "a block text's first line is '|' or '>' with an indentation digit and '+' or '-' "
                "at most");
        junk_line();
    }
    if (peek() == '#') {
        token(TokenKind::Comment, line_end());
    }
    node(id).end = node(id).body_end = static_cast<std::uint32_t>(at_);
    node(id).multi_line = true;
    if (at_end()) {
        return id;
    }
    line_break();
    // Lines that are blank up to the end of the text belong to it; the first line that says
    // something gives the indent.
    int depth = explicit_indent == 0 ? -1 : std::max(indent, 0) + explicit_indent;
    if (explicit_indent != 0 && indent < 0) {
        depth = explicit_indent;
    }
    std::size_t end = at_;
    std::size_t said = node(id).end;
    std::size_t widest_blank = 0;
    for (std::size_t line = at_; line < text_.size();) {
        std::size_t content = line;
        while (content < text_.size() && text_[content] == ' ') {
            ++content;
        }
        const std::size_t line_end = std::min(text_.find_first_of("\r\n", content), text_.size());
        const auto spaces = static_cast<int>(content - line);
        const bool is_blank_line = content == line_end;
        if (!is_blank_line) {
            if (depth < 0) {
                if (spaces <= indent || is_document_marker(line)) {
                    break;
                }
                depth = spaces;
                if (widest_blank > content - line) {
                    problem({at_, line},
                            "an empty line before this text is indented deeper than the text");
                }
            }
            if (spaces < depth || (depth == 0 && is_document_marker(line))) {
                break;
            }
            said = line_end;
        } else if (depth < 0) {
            widest_blank = std::max(widest_blank, content - line);
        } else if (spaces > depth) {
            said = line_end; // more blanks than the indent are part of the text
        }
        end = line_end;
        if (end < text_.size()) {
            end += text_.substr(end).starts_with("\r\n") ? 2U : 1U;
        }
        line = end;
    }
    const bool only_blank_lines = depth < 0;
    if (only_blank_lines) {
        depth = std::max(indent + 1, static_cast<int>(widest_blank));
    }
    node(id).indent = static_cast<std::uint32_t>(depth);
    node(id).end = static_cast<std::uint32_t>(said);
    node(id).body_end = static_cast<std::uint32_t>(end);
    token(TokenKind::BlockText, end);
    set_line_start(end);
    fresh_line_ = true;
    if (only_blank_lines && line_has_tab()) {
        problem({end, end + 1}, "a tab cannot indent; use spaces");
    }
    return id;
}

} // namespace tw::yaml

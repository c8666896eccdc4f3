// Block texts: `|` and `>`.
#include "yaml/characters.h"
#include "yaml/parser.h"

#include <algorithm>

namespace tw::yaml {

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
        problem(
            {begin, std::min(text_.find_first_of("\r\n", begin), text_.size())},
            say("a block text's first line is '|' or '>' with an indentation digit and '+' or '-' "
                "at most"));
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
                if (text_[content] == '\t') {
                    problem({content, content + 1},
                            say("Compose refuses a tab at the start of this text; use spaces"),
                            Judge::Compose);
                }
                if (widest_blank > content - line) {
                    problem({at_, line},
                            say("an empty line before this text is indented deeper than the text"));
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
        problem({end, end + 1}, say("a tab cannot indent; use spaces"));
    }
    return id;
}

} // namespace tw::yaml

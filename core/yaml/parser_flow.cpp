#include "yaml/parser.h"

#include <algorithm>

namespace tw::yaml {

bool Parser::flow_gap(int indent) {
    skip_gap();
    if (at_end() || at_document_marker()) {
        return false;
    }
    if (fresh_line_ && line_indent_ <= indent) {
        problem_here(
            say("inside brackets, YAML 1.2 wants lines deeper than the line that holds the key"),
            Judge::Specification);
    }
    return true;
}

NodeId Parser::flow_collection(int indent) {
    const bool is_mapping = peek() == '{';
    const char close = is_mapping ? '}' : ']';
    const std::size_t open = at_;
    const NodeId id =
        add_node(is_mapping ? NodeKind::Mapping : NodeKind::Sequence, Style::Flow, at_);
    token(TokenKind::Indicator, at_ + 1);
    const auto unclosed = [&] {
        if (!gave_up_) {
            problem({open, open + 1}, say("this '{}' is never closed", text_[open]));
        }
        node(id).end = std::max(node(id).end, static_cast<std::uint32_t>(open + 1));
        return id;
    };
    if (too_deep(open)) {
        node(id).end = static_cast<std::uint32_t>(open + 1);
        return id;
    }
    ++depth_;
    ++flow_level_;
    struct Leave {
        int& depth;
        int& level;
        ~Leave() {
            --depth;
            --level;
        }
    } const leave{depth_, flow_level_};
    bool wants_comma = false;
    while (true) {
        if (!flow_gap(indent)) {
            return unclosed();
        }
        if (peek() == close) {
            token(TokenKind::Indicator, at_ + 1);
            node(id).end = static_cast<std::uint32_t>(at_);
            return id;
        }
        if (peek() == ',') {
            if (!wants_comma) {
                problem({at_, at_ + 1}, say("there is no value before this ','"));
            }
            token(TokenKind::Indicator, at_ + 1);
            wants_comma = false;
            continue;
        }
        if (wants_comma && fresh_line_ && line_indent_ <= indent) {
            return unclosed();
        }
        if (peek() == ']' || peek() == '}') {
            problem({at_, at_ + 1}, say("expected '{}' here", close));
            token(TokenKind::Indicator, at_ + 1);
            node(id).end = static_cast<std::uint32_t>(at_);
            return id;
        }
        if (wants_comma) {
            problem_here(say("a ',' is missing before this"));
        }
        const std::size_t before = at_;
        flow_entry(id, indent);
        if (at_ == before) {
            problem({at_, at_ + 1}, say("this cannot begin a value"));
            token(TokenKind::Junk, at_ + 1);
        }
        wants_comma = true;
    }
}

bool Parser::at_flow_colon(bool after_json_key) const {
    return peek() == ':' &&
           (after_json_key || is_gap(1) || std::string_view(",[]{}").contains(peek(1)));
}

void Parser::flow_entry(NodeId collection, int indent) {
    const bool in_mapping = node(collection).kind == NodeKind::Mapping;
    const std::size_t begin = at_;
    const std::size_t line = line_start_;
    NodeId key = NodeId::None;
    const bool is_explicit = at_indicator('?');
    if (is_explicit) {
        const auto indicator = static_cast<std::uint32_t>(at_);
        token(TokenKind::Indicator, at_ + 1);
        key = flow_gap(indent) && !at_flow_colon(false) && !std::string_view(",]}").contains(peek())
                  ? flow_node(indent)
                  : absent(at_);
        node(key).indicator = indicator;
    } else {
        key = at_flow_colon(false) ? absent(at_) : flow_node(indent);
    }
    const Node& read = node(key);
    const bool json_key = read.kind != NodeKind::Alias &&
                          (read.style == Style::Flow || read.style == Style::SingleQuoted ||
                           read.style == Style::DoubleQuoted);
    const bool key_is_on_one_line = line == line_start_;
    if (in_mapping || is_explicit) {
        flow_gap(indent);
    } else {
        skip_blanks();
    }
    const bool has_colon = at_flow_colon(json_key);
    if (!in_mapping && !has_colon && !is_explicit) {
        append_child(collection, key);
        return;
    }
    if (!in_mapping && !is_explicit && !key_is_on_one_line) {
        problem({begin, at_}, say("a key must stand on one line"));
    }
    const NodeId value = has_colon ? flow_value(indent) : absent(node(key).end);
    NodeId parent = collection;
    if (!in_mapping) {
        parent = add_node(NodeKind::Mapping, Style::Flow, begin);
    }
    append_child(parent, key);
    append_child(parent, value);
    if (!in_mapping) {
        append_child(collection, parent);
    }
}

NodeId Parser::flow_value(int indent) {
    const auto colon = static_cast<std::uint32_t>(at_);
    token(TokenKind::Indicator, at_ + 1);
    const bool present = flow_gap(indent) && !std::string_view(",]}").contains(peek());
    const NodeId value = present ? flow_node(indent) : absent(colon + 1);
    node(value).indicator = colon;
    return value;
}

NodeId Parser::flow_node(int indent) {
    const Properties own = properties(Context::Flow);
    if (own.any()) {
        const bool goes_on = flow_gap(indent);
        if (!goes_on || std::string_view(",]}").contains(peek()) || at_flow_colon(false)) {
            const NodeId empty = absent(std::max(own.anchor_end + 1, own.tag_end + 1) - 1);
            attach(empty, own);
            return empty;
        }
    }
    const NodeId id = atom(indent, Context::Flow);
    attach(id, own);
    return id;
}

} // namespace tw::yaml

// Anchors, tags and aliases.
#include "yaml/characters.h"
#include "yaml/parser.h"

#include <algorithm>

namespace tw::yaml {

Parser::Properties Parser::properties(Context context) {
    Properties found;
    while (peek() == '&' || peek() == '!') {
        const auto begin = static_cast<std::uint32_t>(at_);
        const bool is_anchor = peek() == '&';
        std::size_t end = at_ + 1;
        if (!is_anchor && peek(1) == '<') {
            end = std::min(text_.find_first_of("> \t\r\n", at_), text_.size());
            if (end >= text_.size() || text_[end] != '>') {
                problem({begin, end}, say("the '<' of this tag is never closed"));
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
            problem({begin, end}, say("an anchor needs a name behind its '&'"));
        }
        if ((is_anchor ? found.anchor_begin : found.tag_begin) != no_offset) {
            problem({begin, end}, is_anchor ? say("a value can have only one anchor")
                                            : say("a value can have only one tag"));
        }
        if (!is_anchor) {
            check_tag({begin, end});
        }
        token(is_anchor ? TokenKind::Anchor : TokenKind::Tag, end);
        found.begin = std::min(found.begin, begin);
        (is_anchor ? found.anchor_begin : found.tag_begin) = begin;
        (is_anchor ? found.anchor_end : found.tag_end) = static_cast<std::uint32_t>(end);
        if (!is_gap(0) && !(context == Context::Flow && is_flow_indicator(peek()))) {
            problem_here(say("an anchor or tag ends with a blank"));
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
                say("the tag handle {} is not declared by a %TAG line of this document", handle));
    }
}

void Parser::merge(Properties& into, const Properties& from) {
    if (!from.any()) {
        return;
    }
    if (into.anchor_begin != no_offset && from.anchor_begin != no_offset) {
        problem({from.anchor_begin, from.anchor_end}, say("a value can have only one anchor"));
    }
    if (into.tag_begin != no_offset && from.tag_begin != no_offset) {
        problem({from.tag_begin, from.tag_end}, say("a value can have only one tag"));
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
                say("an alias cannot have an anchor or a tag of its own"));
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
        add_anchor(id);
    }
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
    const NodeId target = found == anchors_.end() ? anchored_before(name) : found->second;
    if (target == NodeId::None) {
        problem({at_, end}, say("there is no anchor '{}' before this alias", name));
    }
    node(id).first_child = target;
    token(TokenKind::Alias, end);
    node(id).end = static_cast<std::uint32_t>(end);
    return id;
}

} // namespace tw::yaml

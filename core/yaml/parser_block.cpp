#include "yaml/parser.h"

#include <algorithm>

namespace tw::yaml {
namespace {

Phrase tab_indent() {
    return say("a tab cannot indent; use spaces");
}
Phrase same_line() {
    return say(
        "a mapping or list cannot begin here on the line of its key; put it on a line of its own");
}

} // namespace

NodeId Parser::block_node(Place place) {
    const std::size_t introduced = at_;
    Properties outer;
    while (true) {
        const Gap gap = skip_gap(place.compact && !outer.any());
        const bool ended = at_end() || at_document_marker();
        const bool on_new_line = fresh_line_;
        if (!ended && on_new_line && line_indent_ <= place.indent) {
            if (place.indentless && line_indent_ == place.indent && at_indicator('-') &&
                !line_has_tab()) {
                return sequence(line_indent_, outer);
            }
        }
        if (ended || (on_new_line && line_indent_ <= place.indent)) {
            const NodeId none = absent(
                outer.any() ? std::max(outer.anchor_end + 1, outer.tag_end + 1) - 1 : introduced);
            attach(none, outer);
            return none;
        }
        if (too_deep(at_)) {
            return absent(introduced);
        }
        ++depth_;
        struct Depth {
            int& depth;
            ~Depth() { --depth; }
        } const leave{depth_};

        const bool may_nest =
            on_new_line ? !line_has_tab() : place.compact && !gap.tab && !outer.any();
        if (at_indicator('-') || at_indicator('?') || at_indicator(':')) {
            if (!may_nest) {
                problem_here(on_new_line || gap.tab ? tab_indent() : same_line());
            }
            return peek() == '-' ? sequence(column(), outer)
                                 : mapping(column(), NodeId::None, outer, place);
        }
        const Properties inner = properties(Context::Block);
        if (inner.any()) {
            skip_blanks();
            if (at_end() || peek() == '\n' || peek() == '\r' || peek() == '#') {
                merge(outer, inner);
                continue;
            }
            if (at_indicator('-') || at_indicator('?')) {
                problem_here(
                    say("an anchor or tag of a list or mapping stands on the line before it"));
            }
        }
        return block_content(place, outer, inner, {may_nest, gap.refused});
    }
}

bool Parser::too_deep(std::size_t opened) {
    if (depth_ < max_depth) {
        return false;
    }
    problem({opened, opened + 1}, say("nesting deeper than {} levels is not read", max_depth));
    token(TokenKind::Junk, text_.size());
    gave_up_ = true;
    return true;
}

NodeId Parser::block_content(Place place, const Properties& outer, const Properties& inner,
                             Start start) {
    const std::size_t begin = inner.any() ? inner.begin : at_;
    const int start_column = static_cast<int>(begin - line_start_);
    const std::size_t line = line_start_;
    const auto mind_tab = [&](NodeId scalar) {
        if (start.refused_tab) {
            problem({node(scalar).begin, node(scalar).end},
                    say("Compose refuses the tab before this; use spaces"), Judge::Compose);
        }
    };
    if (peek() == '|' || peek() == '>') {
        const NodeId scalar = block_scalar(place.indent);
        mind_tab(scalar);
        Properties all = outer;
        merge(all, inner);
        attach(scalar, all);
        return scalar;
    }
    stopped_before_key_ = false;
    const bool empty_key = at_indicator(':');
    const NodeId found = empty_key ? absent(at_) : atom(place.indent, Context::Block);
    const bool missing_colon =
        stopped_before_key_ && start.may_nest && !colon_follows(Context::Block);
    if (empty_key || colon_follows(Context::Block) || missing_colon) {
        if (!start.may_nest) {
            problem({begin, at_}, line_has_tab() && line == line_start_ && fresh_line_
                                      ? tab_indent()
                                      : same_line());
        }
        if (line != line_start_) {
            problem({begin, at_}, say("a key must stand on one line"));
        }
        attach(found, inner);
        return mapping(start_column, found, outer, place);
    }
    mind_tab(found);
    Properties all = outer;
    merge(all, inner);
    attach(found, all);
    return found;
}

bool Parser::colon_follows(Context context) const {
    std::size_t ahead = 0;
    while (peek(ahead) == ' ' || peek(ahead) == '\t') {
        ++ahead;
    }
    if (peek(ahead) != ':') {
        return false;
    }
    return is_gap(ahead + 1) ||
           (context == Context::Flow && std::string_view(",[]{}").contains(peek(ahead + 1)));
}

NodeId Parser::mapping(int column, NodeId first_key, const Properties& properties, Place place) {
    const std::size_t begin = first_key == NodeId::None ? at_ : node(first_key).begin;
    const NodeId id = add_node(NodeKind::Mapping, Style::Block, begin);
    node(id).indent = static_cast<std::uint32_t>(column);
    attach(id, properties);
    if (place.divisible) {
        open_.push_back(id);
    }
    mapping_entry(id, column, first_key);
    mapping_entries(id, column);
    if (place.divisible) {
        open_.pop_back();
    }
    return id;
}

void Parser::mapping_entries(NodeId mapping, int column) {
    while (next_entry(mapping, column)) {
        if (at_indicator('-')) {
            problem_here(say("a list item stands where a key was expected"));
            discard_entry();
            continue;
        }
        if (may_begin_piece(mapping, column)) {
            begin_piece();
        }
        mapping_entry(mapping, line_indent_, NodeId::None);
    }
}

bool Parser::may_begin_piece(NodeId collection, int column) const {
    return !open_.empty() && open_.back() == collection && this->column() == column &&
           !at_indicator('?') && !at_indicator(':') && depends_until_ <= at_;
}

void Parser::stop(NodeId collection, int column) {
    if (stopped_) {
        return; // collections further out see the same entry
    }
    stopped_ = true;
    if (at_ == part_.end && may_begin_piece(collection, column) &&
        node(collection).last_child != NodeId::None) {
        open_at_stop_ = open_;
        keep_open();
        node(node(collection).last_child).next = part_.behind;
    }
}

bool Parser::next_entry(NodeId collection, int column) {
    skip_gap();
    if (!fresh_line_ && !at_end() && !at_document_marker()) {
        problem_here(say("nothing may follow here on the same line"));
        junk_line();
        skip_gap();
    }
    if (at_end() || at_document_marker() || line_indent_ < column) {
        return false;
    }
    if (at_stop()) {
        stop(collection, column);
        return false;
    }
    if (line_has_tab()) {
        problem_here(tab_indent());
    } else if (line_indent_ > column) {
        problem_here(say("this line is indented by {} spaces; the entry before it by {}",
                         line_indent_, column));
    }
    return true;
}

void Parser::discard_entry() {
    const std::size_t before = at_;
    block_node({.indent = line_indent_ - 1});
    if (at_ == before) {
        junk_line();
    }
}

void Parser::mapping_entry(NodeId mapping, int column, NodeId first_key) {
    NodeId key = first_key;
    if (key == NodeId::None && at_indicator('?')) {
        const auto indicator = static_cast<std::uint32_t>(at_);
        token(TokenKind::Indicator, at_ + 1);
        key = block_node({.indent = column, .compact = true, .indentless = true});
        node(key).indicator = indicator;
        append_child(mapping, key);
        skip_gap();
        NodeId value = NodeId::None;
        if (fresh_line_ && !at_document_marker() && line_indent_ == column && at_indicator(':')) {
            const auto colon = static_cast<std::uint32_t>(at_);
            token(TokenKind::Indicator, at_ + 1);
            value = block_node({.indent = column, .compact = true, .indentless = true});
            node(value).indicator = colon;
        } else {
            value = absent(node(key).end);
        }
        append_child(mapping, value);
        return;
    }
    if (key == NodeId::None) {
        key = implicit_key(column);
    }
    append_child(mapping, key);
    append_child(mapping, colon_and_value(column));
}

NodeId Parser::implicit_key(int column) {
    const Properties own = properties(Context::Block);
    skip_blanks();
    if (at_indicator(':')) {
        const NodeId empty =
            absent(own.any() ? std::max(own.anchor_end + 1, own.tag_end + 1) - 1 : at_);
        attach(empty, own);
        return empty;
    }
    const std::size_t line = line_start_;
    const std::size_t begin = at_;
    const NodeId key =
        peek() == '|' || peek() == '>' ? block_scalar(column) : atom(column, Context::Block);
    if (line != line_start_) {
        problem({begin, at_}, say("a key must stand on one line"));
    }
    attach(key, own);
    return key;
}

NodeId Parser::colon_and_value(int column) {
    skip_blanks();
    if (peek() == ':') {
        const auto colon = static_cast<std::uint32_t>(at_);
        if (!is_gap(1)) {
            problem_here(say("a ':' behind a key needs a blank or a line break after it"));
        }
        token(TokenKind::Indicator, at_ + 1);
        const bool divisible = open_.size() == 1 && depth_ == 1; // of a document's own mapping
        const NodeId value =
            block_node({.indent = column, .indentless = true, .divisible = divisible});
        node(value).indicator = colon;
        return value;
    }
    const std::size_t end = at_;
    const std::size_t begin = std::max(line_start_, text_.find_last_of("\r\n", end) + 1);
    problem({std::min(begin + text_.substr(begin).find_first_not_of(" \t"), end), end},
            say("expected ':' behind this key"));
    if (!fresh_line_ && !is_gap(0)) {
        junk_line();
    }
    return block_node({.indent = column});
}

NodeId Parser::sequence(int column, const Properties& properties) {
    const NodeId id = add_node(NodeKind::Sequence, Style::Block, at_);
    node(id).indent = static_cast<std::uint32_t>(column);
    attach(id, properties);
    const auto item = [&](int item_column) {
        const auto dash = static_cast<std::uint32_t>(at_);
        token(TokenKind::Indicator, at_ + 1);
        const NodeId child = block_node({.indent = item_column, .compact = true});
        node(child).indicator = dash;
        append_child(id, child);
        node(id).end = std::max(node(id).end, dash + 1);
    };
    item(column);
    while (true) {
        skip_gap();
        if (fresh_line_ && !at_end() && !at_document_marker() && line_indent_ == column &&
            !at_indicator('-')) {
            // The parent says what is wrong with this line, unless it is its own next key.
            return id;
        }
        if (!next_entry(id, column)) {
            return id;
        }
        if (at_indicator('-')) {
            item(line_indent_);
        } else {
            discard_entry();
        }
    }
}

} // namespace tw::yaml

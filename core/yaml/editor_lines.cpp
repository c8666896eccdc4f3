// Where the lines of an edit begin and end.
#include "yaml/editor.h"

#include <algorithm>

namespace tw::yaml {
namespace {

std::size_t line_start(std::string_view text, std::size_t offset) {
    return offset == 0 ? 0 : text.find_last_of('\n', offset - 1) + 1;
}

/// Behind the line break of the line that holds `offset`.
std::size_t line_end(std::string_view text, std::size_t offset) {
    const std::size_t end = text.find('\n', offset);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string_view line_at(std::string_view text, std::size_t start) {
    return text.substr(start, line_end(text, start) - start);
}

bool is_blank_line(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Column of a comment that is alone on its line; npos for other lines.
std::size_t comment_column(std::string_view line) {
    const std::size_t column = line.find_first_not_of(' ');
    return column != std::string_view::npos && line[column] == '#' ? column
                                                                   : std::string_view::npos;
}

std::size_t begin_of(const Node& node) {
    return std::min<std::size_t>(node.begin,
                                 node.indicator == no_offset ? node.begin : node.indicator);
}

/// Last byte of a node that says something; kept line breaks of a block scalar say something.
std::size_t said_end(const Tree& tree, NodeId id) {
    const Node node = tree[id];
    NodeId last = id;
    while (tree[last].kind != NodeKind::Alias && tree[last].last_child != NodeId::None &&
           tree[last].style != Style::Flow) {
        last = tree[last].last_child;
    }
    const Node leaf = tree[last];
    const std::string_view header = tree.text().substr(
        leaf.content, tree.text().find_first_of(" \r\n", leaf.content) - leaf.content);
    const bool keeps =
        (leaf.style == Style::Literal || leaf.style == Style::Folded) && header.contains('+');
    return keeps ? std::max(leaf.body_end, leaf.content + 1) - 1U : std::max(node.end, leaf.end);
}

} // namespace

std::size_t Editor::end_of_entries(NodeId collection) const {
    const std::string_view text = *text_;
    std::size_t end = line_end(text, said_end(tree_, collection));
    // Comments that stand as deep as the entries, such as entries commented out, belong to them.
    for (std::size_t next = end; next < text.size(); next = line_end(text, next)) {
        const std::size_t column = comment_column(line_at(text, next));
        if (column == std::string_view::npos || column < tree_[collection].indent ||
            tree_[collection].indent == 0) {
            break;
        }
        end = line_end(text, next);
    }
    return end;
}

std::size_t Editor::end_of_entry(NodeId value) const {
    return line_end(*text_, said_end(tree_, value));
}

NodeId Editor::last_of(NodeId map, std::span<const std::string_view> keys) const {
    NodeId last = NodeId::None;
    for (NodeId key = tree_[map].kind == NodeKind::Mapping ? tree_[map].first_child : NodeId::None;
         key != NodeId::None;) {
        const NodeId value = tree_[key].next;
        last = std::ranges::contains(keys, tree_.source(key)) ? value : last;
        key = tree_[value].next;
    }
    return last;
}

bool Editor::separates_entries(NodeId collection) const {
    const std::string_view text = *text_;
    int separated = 0;
    int joined = 0;
    for (NodeId key = tree_[collection].first_child; key != NodeId::None;) {
        const NodeId value = tree_[key].next;
        key = tree_[value].next;
        const std::size_t end = line_end(text, said_end(tree_, value));
        if (key != NodeId::None) {
            (end < text.size() && is_blank_line(line_at(text, end)) ? separated : joined) += 1;
        }
    }
    return separated > joined;
}

bool Editor::ends_in_block_text() const {
    return !text_->ends_with('\n') && !text_->empty() &&
           tree_.last_token().kind == TokenKind::BlockText;
}

text::Edit Editor::insert_line(std::size_t offset, std::string line) const {
    const bool behind_last_line =
        offset == text_->size() && !text_->empty() && !text_->ends_with('\n');
    return {{offset, offset},
            behind_last_line ? style_.line_break + line : line + style_.line_break};
}

text::Edit Editor::fill(NodeId absent, const Data& value, Quoting quoting) const {
    const Node node = tree_[absent];
    const NodeId parent = node.parent;
    // A written null (`~`, `null`) gives way; anchors and tags stay in front.
    const std::size_t begin = tree_.is_absent(absent) ? node.end : node.content;
    if (parent == NodeId::None) {
        std::string lines;
        for (const auto& [key, content] : value.map) {
            lines += (lines.empty() ? "" : style_.line_break) +
                     render_scalar(key, style_, Quoting::AsNeeded, false) + ":" +
                     render_block_value(content, 0, style_, quoting);
        }
        return insert_line(text_->size(), std::move(lines));
    }
    if (tree_[parent].style == Style::Flow) {
        const bool needs_blank = begin > 0 && (*text_)[begin - 1] == ':';
        // `key: , other`: the blank before the comma goes.
        const std::size_t comma = text_->find_first_not_of(' ', node.end);
        const std::size_t end =
            comma != std::string::npos && (*text_)[comma] == ',' ? comma : node.end;
        return {{begin, end}, (needs_blank ? " " : "") + render_flow(value, style_, quoting)};
    }
    std::string lines = render_block_value(value, tree_[parent].indent, style_, quoting);
    if (!lines.starts_with(style_.line_break)) {
        const bool has_blank = begin > 0 && (*text_)[begin - 1] == ' ';
        return {{begin, node.end}, has_blank ? lines.substr(1) : lines};
    }
    // The block goes below the key's line, behind a comment that may stand on it.
    std::size_t end = text_->find_first_of("\r\n", node.end);
    end = end == std::string::npos ? text_->size() : end;
    if (begin == node.end) {
        return {{end, end}, lines};
    }
    std::size_t from = begin;
    while (from > 0 && (*text_)[from - 1] == ' ') {
        --from;
    }
    return {{from, end}, text_->substr(node.end, end - node.end) + lines};
}

text::Edit Editor::removal_of_lines(NodeId first, NodeId last) const {
    const std::string_view text = *text_;
    const std::size_t begin = begin_of(tree_[first]);
    std::size_t from = line_start(text, begin);
    if (text.substr(from, begin - from).find_first_not_of(' ') != std::string_view::npos) {
        // The first entry of `- key: value` shares its line with the dash; the next one moves up.
        return {{begin, begin_of(tree_[tree_[last].next])}, ""};
    }
    std::size_t to = line_end(text, said_end(tree_, last));
    const bool ends_paragraph = to == text.size() || is_blank_line(line_at(text, to));
    const std::size_t column = begin - from;
    // Comment lines right above are the entry's own if they and it make a paragraph by themselves.
    std::size_t paragraph = from;
    while (paragraph > 0 &&
           comment_column(line_at(text, line_start(text, paragraph - 1))) == column) {
        paragraph = line_start(text, paragraph - 1);
    }
    const bool starts_paragraph =
        paragraph > 0 && is_blank_line(line_at(text, line_start(text, paragraph - 1)));
    if (starts_paragraph && ends_paragraph) {
        from = paragraph;
        if (to == text.size()) { // no blank lines are left at the end of the file
            while (from > 0 && is_blank_line(line_at(text, line_start(text, from - 1)))) {
                from = line_start(text, from - 1);
            }
        } else {
            to = line_end(text, to);
        }
    }
    if (to == text.size() && !text.ends_with('\n') && from > 0) {
        from -= text.substr(0, from).ends_with("\r\n")
                    ? 2U
                    : 1U; // the file goes on without a last line break
    }
    return {{from, to}, ""};
}

std::vector<text::Edit> Editor::append_in_brackets(NodeId collection,
                                                   const std::string& entry) const {
    const Node node = tree_[collection];
    const std::string_view text = *text_;
    const std::size_t close = node.end - 1;
    if (node.last_child == NodeId::None) {
        return {{{node.content + 1, close}, entry}};
    }
    const std::size_t last_end = tree_[node.last_child].end;
    const std::size_t comma = text.substr(0, close).find(',', last_end);
    const bool has_comma =
        comma != std::string_view::npos && !text.substr(last_end, comma - last_end).contains('#');
    const bool own_lines = text.substr(last_end, close - last_end).contains('\n');
    if (!own_lines) {
        return {{{has_comma ? comma + 1 : last_end, has_comma ? comma + 1 : last_end},
                 has_comma ? " " + entry : ", " + entry}};
    }
    const std::size_t first = tree_[node.last_child].begin;
    const std::size_t indent =
        text.find_first_not_of(' ', line_start(text, first)) - line_start(text, first);
    std::size_t line = text.find_first_of("\r\n", has_comma ? comma : last_end);
    std::vector<text::Edit> edits;
    if (!has_comma) {
        edits.push_back({{last_end, last_end}, ","});
    }
    edits.push_back(
        {{line, line},
         style_.line_break + std::string(indent, ' ') + entry + (has_comma ? "," : "")});
    return edits;
}

std::vector<text::Edit> Editor::removal_in_brackets(NodeId first, NodeId last) const {
    const std::string_view text = *text_;
    const std::size_t begin = begin_of(tree_[first]);
    const std::size_t end = tree_[last].end;
    const NodeId parent = tree_[last].parent;
    const std::size_t line = line_start(text, begin);
    const std::size_t behind = text.find_first_not_of(" \t", text[end] == ',' ? end + 1 : end);
    const bool alone =
        text.substr(line, begin - line).find_first_not_of(' ') == std::string_view::npos &&
        behind != std::string_view::npos && std::string_view("\r\n#").contains(text[behind]);
    if (alone) {
        std::vector<text::Edit> edits{{{line, line_end(text, end)}, ""}};
        const bool ends_collection = tree_[last].next == NodeId::None && text[end] != ',';
        if (ends_collection && tree_[parent].first_child != first) {
            const std::size_t comma = text.rfind(',', begin);
            edits.push_back({{comma, comma + 1}, ""});
        }
        return edits;
    }
    if (tree_[last].next != NodeId::None) {
        return {{{begin, begin_of(tree_[tree_[last].next])}, ""}};
    }
    if (tree_[parent].first_child == first) {
        return {{{begin, end}, ""}};
    }
    return {{{text.substr(0, begin).rfind(','), end}, ""}};
}

Quoting Editor::quoting_of_items(NodeId collection) const {
    const NodeId last = tree_[collection].last_child;
    if (last == NodeId::None) {
        return Quoting::AsNeeded;
    }
    const Style style = tree_[last].style;
    return style == Style::SingleQuoted   ? Quoting::Single
           : style == Style::DoubleQuoted ? Quoting::Double
                                          : Quoting::AsNeeded;
}

} // namespace tw::yaml

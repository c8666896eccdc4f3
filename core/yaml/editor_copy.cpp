// Copying an entry with everything that stands in it.
#include "yaml/editor.h"

#include <algorithm>

namespace tw::yaml {
namespace {

void forget_anchors(Data& data) {
    data.anchor = 0;
    for (Data& item : data.list) {
        forget_anchors(item);
    }
    for (auto& [key, value] : data.map) {
        forget_anchors(key);
        forget_anchors(value);
    }
}

/// Behind an anchor and the blanks that set it apart.
std::size_t behind_anchor(const Tree& tree, const Node& node) {
    std::size_t end = node.anchor_end;
    const std::string_view text = tree.text();
    while (end < text.size() && text[end] == ' ') {
        ++end;
    }
    // At the end of a line, the blank before the anchor goes instead.
    return end < text.size() && (text[end] == '\n' || text[end] == '\r') ? node.anchor_end : end;
}

bool is_comment(std::string_view line) {
    const std::size_t first = line.find_first_not_of(' ');
    return first != std::string_view::npos && line[first] == '#';
}

/// Where the comments begin that stand directly above a line, at its own column or deeper.
std::size_t begin_of_comments(std::string_view text, std::size_t line, std::size_t column) {
    while (line > 0) {
        const std::size_t above = line == 1 ? 0 : text.rfind('\n', line - 2) + 1;
        const std::string_view content = text.substr(above, line - above);
        if (!is_comment(content) || content.find('#') < column) {
            break;
        }
        line = above;
    }
    return line;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines.push_back(line);
    }
    return lines;
}

/// The lines without so many blanks at their beginnings.
std::string outdented(std::string_view text, std::size_t by) {
    std::string result;
    for (std::string_view line : lines_of(text)) {
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        line.remove_prefix(std::min(blanks, by));
        result += line;
        result += '\n';
    }
    return result;
}

/// Aliases and merge keys need something that stands elsewhere.
bool needs_others(const Data& data) {
    return data.kind == Data::Kind::Alias || std::ranges::any_of(data.list, needs_others) ||
           std::ranges::any_of(data.map,
                               [](const auto& entry) { return needs_others(entry.second); });
}

} // namespace

std::string Editor::copied_entry(NodeId value, const std::string& name) const {
    const Node key = tree_[key_of(tree_, value)];
    const bool in_flow = tree_[key.parent].style == Style::Flow;
    const std::size_t end = in_flow ? tree_[value].end : end_of_entry(value);
    std::vector<text::Edit> edits{
        {{key.begin, key.end},
         render_scalar(Data::string(name), style_,
                       key.style == Style::SingleQuoted   ? Quoting::Single
                       : key.style == Style::DoubleQuoted ? Quoting::Double
                                                          : Quoting::AsNeeded,
                       in_flow)}};
    for (const NodeId id : tree_.nodes()) {
        const Node node = tree_[id];
        if (node.kind == NodeKind::Alias || node.anchor_begin == no_offset ||
            node.anchor_begin < key.end || node.anchor_begin >= end) {
            continue;
        }
        const std::size_t behind = behind_anchor(tree_, node);
        const bool ends_line = behind == node.anchor_end;
        std::size_t begin = node.anchor_begin;
        while (ends_line && begin > 0 && (*text_)[begin - 1] == ' ') {
            --begin;
        }
        edits.push_back({{begin, behind}, ""});
    }
    const std::size_t line = in_flow ? key.begin : text_->rfind('\n', key.begin) + 1;
    const auto list = text::EditList::make(std::move(edits));
    if (!list) {
        return {};
    }
    const std::string changed = list->apply(*text_);
    const std::size_t removed = text_->size() - end;
    std::string copy = changed.substr(line, changed.size() - removed - line);
    if (!in_flow && !copy.ends_with('\n')) {
        copy += style_.line_break;
    }
    return copy;
}

Result<void> Editor::duplicate(const Path& path, const std::string& name) {
    const auto found = locate(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const NodeId key = key_of(tree_, *found);
    if (key == *found || tree_[key].kind != NodeKind::Scalar ||
        tree_[key].content != tree_[key].begin) {
        return fail(say("'{}' has no plain key and cannot be copied", to_text(path)));
    }
    const NodeId parent = tree_[*found].parent;
    Data* whole = yaml::find(intended_, Path(path.begin(), path.end() - 1));
    const auto entry = std::ranges::find_if(whole->map, [&](const auto& each) {
        return each.first.text == std::get<std::string>(path.back());
    });
    Data::Entry copy = *entry;
    copy.first = Data::string(name);
    forget_anchors(copy.second);
    whole->map.insert(entry + 1, std::move(copy));
    std::string lines = copied_entry(*found, name);
    if (tree_[parent].style == Style::Flow) {
        return apply({{{tree_[*found].end, tree_[*found].end}, ", " + lines}});
    }
    if (separates_entries(parent)) {
        lines = style_.line_break + lines;
    }
    const std::size_t end = end_of_entry(*found);
    const bool unfinished = end > 0 && (*text_)[end - 1] != '\n';
    if (unfinished) { // the file ends without a line break, and goes on doing so
        lines = style_.line_break + lines.substr(0, lines.size() - style_.line_break.size());
    }
    return apply({{{end, end}, lines}});
}

Result<std::string> Editor::extract(const Path& path) const {
    const auto found = locate(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node key = tree_[key_of(tree_, *found)];
    if (key_of(tree_, *found) == *found || key.kind != NodeKind::Scalar) {
        return fail(say("'{}' has no plain key and cannot be copied", to_text(path)));
    }
    std::string entry = copied_entry(*found, std::get<std::string>(path.back()));
    if (tree_[key.parent].style == Style::Flow) {
        return entry + '\n';
    }
    const std::size_t column = tree_[key.parent].indent;
    const std::size_t line = text_->rfind('\n', key.begin) + 1;
    const std::size_t begin = begin_of_comments(*text_, line, column);
    return outdented(text_->substr(begin, line - begin) + entry, column);
}

Result<void> Editor::insert_text(const Path& wanted, std::string_view entry) {
    const Tree given = parse(entry);
    if (!given.readable() || given.documents().size() != 1) {
        return fail(say("the text is no valid YAML"));
    }
    Data whole = to_data(given, given.documents().front().root);
    if (whole.kind != Data::Kind::Map || whole.map.size() != 1 || needs_others(whole)) {
        return fail(say("the text is not one entry that can stand for itself"));
    }
    forget_anchors(whole);
    Data::Entry added = std::move(whole.map.front());
    const Path map = source_inside(wanted);
    const auto found = locate_inside(map);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    if (node.kind != NodeKind::Mapping || node.style != Style::Block) {
        return insert(wanted, added.first.text, added.second);
    }
    yaml::find(intended_, map)->map.push_back(std::move(added));
    std::string lines;
    for (const std::string_view line : lines_of(entry)) {
        lines += lines.empty() ? "" : style_.line_break;
        lines += line.empty() ? "" : std::string(node.indent, ' ');
        lines += line;
    }
    const std::string blank_line = separates_entries(*found) ? style_.line_break : "";
    return apply({insert_line(end_of_entries(*found), blank_line + lines)});
}

} // namespace tw::yaml

// Copying an entry with everything that stands in it.
#include "yaml/editor.h"

#include <algorithm>
#include <format>

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
        return fail(std::format("'{}' has no plain key and cannot be copied", to_text(path)));
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

} // namespace tw::yaml

#include "yaml/editor.h"

#include "text/line_index.h"
#include "yaml/reparse.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::yaml {
namespace {

/// A key that stands twice in one mapping; empty when there is none.
std::string repeated_key(const Data& data) {
    std::set<std::string_view> keys;
    for (const auto& [key, value] : data.map) {
        if (key.kind == Data::Kind::Scalar && !keys.insert(key.text).second) {
            return key.text;
        }
        if (std::string inner = repeated_key(value); !inner.empty()) {
            return inner;
        }
    }
    for (const Data& item : data.list) {
        if (std::string inner = repeated_key(item); !inner.empty()) {
            return inner;
        }
    }
    return {};
}

/// A CR that no LF follows: a line break in YAML, though not in most programs.
bool has_lone_return(std::string_view text) {
    for (std::size_t at = text.find('\r'); at != std::string_view::npos;
         at = text.find('\r', at + 1)) {
        if (!text.substr(at).starts_with("\r\n")) {
            return true;
        }
    }
    return false;
}

} // namespace

Editor::Editor(std::string text, Sharing sharing)
    : original_(std::make_shared<const std::string>(std::move(text))),
      text_(original_),
      tree_(parse(*text_)),
      style_(detect_style(tree_)),
      sharing_(sharing) {
    intended_ = to_data(tree_, tree_.documents().front().root);
}

Result<Editor> Editor::open(std::string text, Sharing sharing) {
    if (has_lone_return(text)) {
        return fail(
            say("lines of the file end in a lone carriage return (CR), which is not edited; "
                "save the file with LF line ends first"));
    }
    Editor editor(std::move(text), sharing);
    if (!editor.tree_.readable()) {
        return fail(say("the file has a YAML error ({}); fix it before anything is changed",
                        editor.tree_.problems().front().message));
    }
    if (editor.tree_.documents().size() != 1) {
        return fail(say("the file holds several YAML documents; edit it by hand"));
    }
    if (const std::string key = repeated_key(editor.intended_); !key.empty()) {
        return fail(say("the key '{}' stands twice in one mapping, so it is not clear which "
                        "one counts; remove one of them first",
                        key));
    }
    return editor;
}

Result<void> Editor::check_original() const {
    const Tree tree = parse(*original_);
    const auto second = read_independently(*original_);
    if (!second) {
        return fail(
            say("{}; no change could be verified, so none is made", second.error().message));
    }
    return *second == to_data(tree, tree.documents().front().root)
               ? Result<void>{}
               : fail(say("the two YAML readers do not agree on this file; no change could be "
                          "verified, so none is made"));
}

Result<void> Editor::apply(std::vector<text::Edit> edits) {
    const auto list = text::EditList::make(std::move(edits));
    if (!list) {
        return std::unexpected(list.error());
    }
    if (ends_in_block_text() && !list->empty() &&
        list->edits().back().range.begin == text_->size()) {
        return fail(say("the file ends in a block text without a line break, so a line added below "
                        "would change that text; end the file with a line break first"));
    }
    auto text = std::make_shared<const std::string>(list->apply(*text_));
    Tree tree = reparse(tree_, list->range(), *text);
    if (!tree.readable() || tree.documents().size() != 1) {
        return fail(say("the changed text would not be valid YAML; nothing was changed"));
    }
    text_ = std::move(text);
    tree_ = std::move(tree);
    return {};
}

Result<std::string> Editor::finish() const {
    if (to_data(tree_, root()) != intended_) {
        return fail(say("the changed text would not say what was intended; nothing was changed"));
    }
    const auto second = read_independently(*text_);
    if (second && *second == intended_) {
        return *text_;
    }
    // Was it the change, or would no change of this file pass?
    if (auto good = check_original(); !good) {
        return std::unexpected(good.error());
    }
    return fail(second ? say("the second YAML reader sees something else in the changed text; "
                             "nothing was changed")
                       : say("{}; nothing was changed", second.error().message));
}

Result<NodeId> Editor::locate(const Path& path) const {
    NodeId at = root();
    Path seen;
    for (const Step& step : path) {
        if (tree_[at].kind == NodeKind::Alias) {
            return fail(say(
                "'{}' comes from the anchor {}, which others may share; edit the anchor by hand",
                to_text(seen), tree_.source(at)));
        }
        at = yaml::find(tree_, at, {step});
        seen.push_back(step);
        if (at != NodeId::None && tree_[at].anchor_begin != no_offset &&
            sharing_ == Sharing::Refuse) {
            if (const std::string lines = aliases_of(at); !lines.empty()) {
                return fail(say("'{}' is shared through the anchor &{} (used in line {}); "
                                "a change here would change those too",
                                to_text(seen), tree_.anchor(at), lines));
            }
        }
        if (at == NodeId::None) {
            return fail(say("'{}' is not written in this file itself; it comes from an "
                            "anchor, a merge key or another file",
                            to_text(seen)));
        }
    }
    // A step that was refused late may have left the text and what it should say apart.
    if (yaml::find(intended_, path) == nullptr) {
        return fail(say("'{}' is not where an earlier change should have left it", to_text(path)));
    }
    return at;
}

Result<NodeId> Editor::locate_inside(const Path& path) const {
    auto found = locate(path);
    if (found && tree_[*found].kind == NodeKind::Alias) {
        return fail(
            say("'{}' comes from the anchor {}, which others may share; edit the anchor by hand",
                to_text(path), tree_.source(*found)));
    }
    return found;
}

std::string Editor::aliases_of(NodeId anchored) const {
    const text::LineIndex lines(*text_);
    std::string out;
    for (const NodeId id : tree_.nodes()) {
        const Node node = tree_[id];
        if (node.kind == NodeKind::Alias && node.first_child == anchored) {
            out += std::format("{}{}", out.empty() ? "" : ", ", lines.line_of(node.begin) + 1);
        }
    }
    return out;
}

Result<void> Editor::check_anchors_in(NodeId removed, const Path& path) const {
    const text::Range gone = tree_.range(removed);
    const auto is_gone = [&](const Node& node) {
        return gone.begin <= node.begin && node.end <= gone.end;
    };
    for (const NodeId id : tree_.nodes()) {
        const Node alias = tree_[id];
        if (alias.kind != NodeKind::Alias || alias.first_child == NodeId::None || is_gone(alias) ||
            !is_gone(tree_[alias.first_child])) {
            continue;
        }
        return fail(say("'{}' holds the anchor &{}, which is needed in line {}; move the "
                        "anchor to where it is needed first",
                        to_text(path), tree_.anchor(alias.first_child),
                        text::LineIndex(*text_).line_of(alias.begin) + 1));
    }
    return {};
}

Result<void> Editor::set(const Path& wanted, const Data& scalar,
                         std::optional<Quoting> wanted_quotes) {
    const Path path = source_inside(wanted);
    const auto found = locate_inside(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    if (node.kind != NodeKind::Scalar) {
        return fail(say("'{}' is not a single value", to_text(path)));
    }
    if (node.style == Style::Literal || node.style == Style::Folded) {
        return fail(say("'{}' is a block text; edit it by hand", to_text(path)));
    }
    Data* data = yaml::find(intended_, path);
    data->type = scalar.type;
    data->text = scalar.type == ScalarType::Null ? "" : scalar.text;
    if (tree_.is_absent(*found)) {
        return apply({fill(*found, scalar, wanted_quotes.value_or(Quoting::AsNeeded))});
    }
    const Quoting own_quotes = node.style == Style::SingleQuoted   ? Quoting::Single
                               : node.style == Style::DoubleQuoted ? Quoting::Double
                                                                   : Quoting::AsNeeded;
    const Quoting quoting = wanted_quotes.value_or(own_quotes);
    // A quoted number stays quoted: it is text for Compose, which casts it where it wants a number.
    if (quoting != Quoting::AsNeeded) {
        data->type = ScalarType::String;
    }
    const NodeId parent = node.parent;
    const bool in_flow = parent != NodeId::None && tree_[parent].style == Style::Flow;
    std::string written = render_scalar(*data, style_, quoting, in_flow);
    // The encoder quotes to be safe everywhere; at this place it may not be needed.
    if (quoting == Quoting::AsNeeded && written != data->text && reads_bare(*found, data->text)) {
        written = data->text;
    }
    return apply({{{node.content, node.end}, std::move(written)}});
}

bool Editor::reads_bare(NodeId scalar, const std::string& text) const {
    const text::Range old{tree_[scalar].content, tree_[scalar].end};
    std::string whole = *text_;
    whole.replace(old.begin, old.size(), text);
    const Tree tree = reparse(tree_, old, whole);
    if (!tree.readable() || tree.documents().size() != 1 ||
        to_data(tree, tree.documents().front().root) != intended_) {
        return false;
    }
    const auto second = read_independently(whole);
    return second && *second == intended_;
}

Result<void> Editor::append(const Path& wanted, const Data& item, std::optional<Quoting> quoting) {
    const Path list = source_inside(wanted);
    const auto found = locate_inside(list);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    Data* data = yaml::find(intended_, list);
    const bool is_new = node.kind == NodeKind::Scalar && data->type == ScalarType::Null;
    if (!is_new && node.kind != NodeKind::Sequence) {
        return fail(say("'{}' is not a list", to_text(list)));
    }
    if (is_new) {
        data->kind = Data::Kind::List;
    }
    data->list.push_back(item);
    if (is_new) {
        return apply({fill(*found, Data::list_of({item}), quoting.value_or(Quoting::AsNeeded))});
    }
    const Quoting form = quoting.value_or(quoting_of_items(*found));
    if (node.style == Style::Flow) {
        return apply(append_in_brackets(*found, render_flow(item, style_, form)));
    }
    return apply({insert_line(end_of_entries(*found),
                              std::string(node.indent, ' ') + "- " +
                                  render_block_item(item, node.indent, style_, form))});
}

Result<void> Editor::insert(const Path& wanted, const std::string& key, const Data& value,
                            std::optional<Quoting> quoting,
                            std::span<const std::string_view> behind) {
    const Path map = source_inside(wanted);
    const auto found = locate_inside(map);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    Data* data = yaml::find(intended_, map);
    const bool is_new = node.kind == NodeKind::Scalar && data->type == ScalarType::Null;
    if (!is_new && node.kind != NodeKind::Mapping) {
        return fail(
            say("'{}' is not a mapping", map.empty() ? say("the file") : Phrase(to_text(map))));
    }
    if (is_new) {
        data->kind = Data::Kind::Map;
    }
    const NodeId before = node.style == Style::Block ? last_of(*found, behind) : NodeId::None;
    const auto place =
        before == NodeId::None
            ? data->map.end()
            : std::ranges::next(std::ranges::find_if(data->map,
                                                     [&](const auto& entry) {
                                                         return entry.first.text ==
                                                                decode(tree_,
                                                                       key_of(tree_, before));
                                                     }),
                                1, data->map.end());
    data->map.insert(place, {Data::string(key), value});
    const Quoting form = quoting.value_or(Quoting::AsNeeded);
    if (is_new) {
        Data whole = Data::empty_map();
        whole.add(key, value);
        return apply({fill(*found, whole, form)});
    }
    const Data name = Data::string(key);
    if (node.style == Style::Flow) {
        return apply(
            append_in_brackets(*found, render_scalar(name, style_, Quoting::AsNeeded, true) + ": " +
                                           render_flow(value, style_, form)));
    }
    const std::string blank_line = separates_entries(*found) ? style_.line_break : "";
    const std::size_t offset =
        before == NodeId::None ? end_of_entries(*found) : end_of_entry(before);
    return apply(
        {insert_line(offset, blank_line + std::string(node.indent, ' ') +
                                 render_scalar(name, style_, Quoting::AsNeeded, false) + ":" +
                                 render_block_value(value, node.indent, style_, form))});
}

Result<void> Editor::remove(const Path& wanted) {
    const Path path = source_of(wanted);
    const auto found = locate(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (path.empty()) {
        return fail(say("the whole document cannot be removed"));
    }
    if (auto free = check_anchors_in(*found, path); !free) {
        return free;
    }
    const NodeId first = key_of(tree_, *found);
    const NodeId parent = tree_[*found].parent;
    const bool flow = tree_[parent].style == Style::Flow;
    const bool is_only = tree_[parent].first_child == first && tree_[*found].next == NodeId::None;
    if (is_only && !flow) {
        return fail(path.size() == 1 ? say("the file would be left empty")
                                     : say("'{}' would be left empty; remove it as a whole instead",
                                           to_text(Path(path.begin(), path.end() - 1))));
    }
    Data* whole = yaml::find(intended_, Path(path.begin(), path.end() - 1));
    if (const auto* key = std::get_if<std::string>(&path.back())) {
        std::erase_if(whole->map, [&](const auto& entry) { return entry.first.text == *key; });
    } else {
        whole->list.erase(whole->list.begin() +
                          static_cast<std::ptrdiff_t>(std::get<std::size_t>(path.back())));
    }
    return apply(flow ? removal_in_brackets(first, *found)
                      : std::vector{removal_of_lines(first, *found)});
}

Result<void> Editor::rename_key(const Path& wanted, const std::string& name) {
    const Path path = source_of(wanted);
    const auto found = locate(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const NodeId key = key_of(tree_, *found);
    if (key == *found || tree_[key].kind != NodeKind::Scalar ||
        tree_[key].content != tree_[key].begin) {
        return fail(say("'{}' has no plain key that could be renamed", to_text(path)));
    }
    Data* whole = yaml::find(intended_, Path(path.begin(), path.end() - 1));
    for (auto& [old, value] : whole->map) {
        if (old.text == std::get<std::string>(path.back())) {
            old = Data::string(name);
            break;
        }
    }
    const Style style = tree_[key].style;
    const Quoting quoting = style == Style::SingleQuoted   ? Quoting::Single
                            : style == Style::DoubleQuoted ? Quoting::Double
                                                           : Quoting::AsNeeded;
    const bool in_flow = tree_[tree_[key].parent].style == Style::Flow;
    return apply({{{tree_[key].content, tree_[key].end},
                   render_scalar(Data::string(name), style_, quoting, in_flow)}});
}

Result<void> Editor::clear(const Path& wanted) {
    const Path path = source_inside(wanted);
    const auto found = locate_inside(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    const NodeId parent = node.parent;
    const bool in_block_map = parent != NodeId::None && tree_[parent].kind == NodeKind::Mapping &&
                              tree_[parent].style == Style::Block;
    if (node.content != node.begin || (node.style == Style::Block && !in_block_map)) {
        return fail(say("'{}' cannot be emptied; edit it by hand", to_text(path)));
    }
    if (node.style != Style::Block) {
        const bool flow = node.style == Style::Flow;
        *yaml::find(intended_, path) = flow && node.kind == NodeKind::Mapping ? Data::empty_map()
                                       : flow                                 ? Data::list_of({})
                                                                              : Data::null();
        return apply({{{node.content, node.end},
                       node.kind == NodeKind::Mapping ? "{}"
                       : flow                         ? "[]"
                                                      : "null"}});
    }
    *yaml::find(intended_, path) = Data::null();
    return apply({removal_of_lines(node.first_child, node.last_child)});
}

} // namespace tw::yaml

// One form of writing becomes another that can say more.
#include "yaml/editor.h"

#include <algorithm>

namespace tw::yaml {

Result<void> Editor::list_to_map(const Path& wanted, const Data& each) {
    const Path list = source_inside(wanted);
    const auto found = locate_inside(list);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    if (node.kind != NodeKind::Sequence) {
        return fail(say("'{}' is not a list", to_text(list)));
    }
    const bool flow = node.style == Style::Flow;
    const bool indentless =
        !flow && node.parent != NodeId::None && node.indent <= tree_[node.parent].indent;
    Data map = Data::empty_map();
    std::vector<text::Edit> edits;
    for (NodeId item = node.first_child; item != NodeId::None; item = tree_[item].next) {
        const Node entry = tree_[item];
        if (entry.kind != NodeKind::Scalar || entry.multi_line || tree_.is_absent(item) ||
            entry.content != entry.begin) {
            return fail(
                say("'{}' has an item that cannot become a key; edit it by hand", to_text(list)));
        }
        std::string key = decode(tree_, item);
        if (yaml::find(map, {key}) != nullptr) {
            return fail(
                say("'{}' stands twice in '{}'; remove one of them first", key, to_text(list)));
        }
        const bool is_null = each.kind == Data::Kind::Scalar && each.type == ScalarType::Null;
        const Data value = flow && is_null ? Data::empty_map() : each;
        map.add(std::move(key), value);
        if (!flow) {
            edits.push_back({{entry.indicator, entry.begin},
                             indentless ? std::string(style_.step, ' ') : std::string{}});
        }
        const std::size_t column = node.indent + (indentless ? style_.step : 0);
        if (flow) {
            edits.push_back(
                {{entry.end, entry.end}, ": " + render_flow(value, style_, Quoting::AsNeeded)});
            continue;
        }
        edits.push_back({{entry.end, entry.end}, ":"});
        if (!is_null) {
            // Behind a comment that may stand on the item's line.
            const std::size_t line =
                std::min(text_->find_first_of("\r\n", entry.end), text_->size());
            edits.push_back(
                {{line, line}, render_block_value(value, column, style_, Quoting::AsNeeded)});
        }
    }
    if (flow) {
        edits.push_back({{node.content, node.content + 1}, "{"});
        edits.push_back({{node.end - 1, node.end}, "}"});
    }
    Data* data = yaml::find(intended_, list);
    map.anchor = data->anchor;
    map.tag = data->tag;
    *data = std::move(map);
    return apply(std::move(edits));
}

Result<void> Editor::replace(const Path& wanted, const Data& value) {
    const Path path = source_inside(wanted);
    const auto found = locate_inside(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    const bool is_simple = node.kind == NodeKind::Scalar && !node.multi_line &&
                           node.style != Style::Literal && node.style != Style::Folded &&
                           node.content == node.begin && !tree_.is_absent(*found);
    if (!is_simple) {
        return fail(say("'{}' is not a single value without anchor and tag; edit it by "
                        "hand",
                        to_text(path)));
    }
    *yaml::find(intended_, path) = value;
    return apply({{{node.content, node.end}, render_flow(value, style_, Quoting::AsNeeded)}});
}

Result<void> Editor::tag(const Path& wanted, const std::string& tag) {
    const Path path = source_inside(wanted);
    const auto found = locate_inside(path);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Node node = tree_[*found];
    Data* data = yaml::find(intended_, path);
    data->tag = tag;
    if (data->kind == Data::Kind::Scalar) { // a tag makes it a string, whatever it looks like
        data->type = ScalarType::String;
        data->text = decode(tree_, *found);
    }
    if (node.tag_begin != no_offset) {
        return apply({{{node.tag_begin, node.tag_end}, tag}});
    }
    // Behind the colon: the value itself may begin on the next line.
    const bool has_colon = node.indicator != no_offset && (*text_)[node.indicator] == ':';
    const std::size_t at = has_colon ? node.indicator + 1U : node.begin;
    return apply({{{at, at}, has_colon ? " " + tag : tag + " "}});
}

} // namespace tw::yaml

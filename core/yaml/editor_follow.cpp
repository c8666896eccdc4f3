// From a path to the text behind it, through aliases and merge keys
// (yaml.org/type/merge.html, which Compose's reader knows).
#include "yaml/editor.h"

#include <algorithm>

namespace tw::yaml {
namespace {

NodeId child_of(const Tree& tree, NodeId node, const Step& step);

/// The entry in the maps that `<<` brings in; of several the first one that has it counts.
NodeId merged_child(const Tree& tree, NodeId map, const Step& step) {
    const NodeId merged = yaml::find(tree, map, {"<<"});
    if (merged == NodeId::None) {
        return merged;
    }
    const NodeId source = tree.resolved(merged);
    if (tree[source].kind == NodeKind::Mapping) {
        return child_of(tree, source, step);
    }
    for (NodeId item = tree[source].kind == NodeKind::Sequence ? tree[source].first_child
                                                               : NodeId::None;
         item != NodeId::None; item = tree[item].next) {
        const NodeId found = child_of(tree, tree.resolved(item), step);
        if (found != NodeId::None) {
            return found;
        }
    }
    return NodeId::None;
}

NodeId child_of(const Tree& tree, NodeId node, const Step& step) {
    const NodeId own = yaml::find(tree, node, {step});
    return own != NodeId::None || tree[node].kind != NodeKind::Mapping ||
                   !std::holds_alternative<std::string>(step)
               ? own
               : merged_child(tree, node, step);
}

NodeId follow(const Tree& tree, NodeId root, const Path& path) {
    NodeId at = root;
    for (const Step& step : path) {
        at = child_of(tree, tree.resolved(at), step);
        if (at == NodeId::None) {
            break;
        }
    }
    return at;
}

} // namespace

Path path_of(const Tree& tree, NodeId node) {
    Path path;
    for (NodeId at = node; tree[at].parent != NodeId::None; at = tree[at].parent) {
        const NodeId parent = tree[at].parent;
        if (tree[parent].kind == NodeKind::Mapping) {
            const NodeId key = key_of(tree, at);
            path.emplace_back(tree[key].kind == NodeKind::Scalar ? decode(tree, key)
                                                                 : std::string{});
            continue;
        }
        std::size_t index = 0;
        for (NodeId item = tree[parent].first_child; item != at; item = tree[item].next) {
            ++index;
        }
        path.emplace_back(index);
    }
    std::ranges::reverse(path);
    return path;
}

NodeId Editor::find(const Path& path) const {
    if (sharing_ != Sharing::Follow) {
        return yaml::find(tree_, root(), path);
    }
    const NodeId found = follow(tree_, root(), path);
    return found == NodeId::None ? found : tree_.resolved(found);
}

Path Editor::source_of(const Path& path) const {
    const NodeId found = sharing_ == Sharing::Follow ? follow(tree_, root(), path) : NodeId::None;
    return found == NodeId::None ? path : path_of(tree_, found);
}

Path Editor::source_inside(const Path& path) const {
    const NodeId found = sharing_ == Sharing::Follow ? find(path) : NodeId::None;
    return found == NodeId::None ? path : path_of(tree_, found);
}

} // namespace tw::yaml

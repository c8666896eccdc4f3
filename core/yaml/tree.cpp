#include "yaml/tree.h"

#include <algorithm>

namespace tw::yaml {

bool Tree::readable() const {
    return std::ranges::all_of(
        problems_, [](const Problem& problem) { return problem.judge == Judge::Specification; });
}

std::string_view Tree::anchor(NodeId id) const {
    const Node& node = (*this)[id];
    return node.anchor_begin == no_offset
               ? std::string_view{}
               : text_.substr(node.anchor_begin + 1, node.anchor_end - node.anchor_begin - 1);
}

std::string_view Tree::tag(NodeId id) const {
    const Node& node = (*this)[id];
    return node.tag_begin == no_offset
               ? std::string_view{}
               : text_.substr(node.tag_begin, node.tag_end - node.tag_begin);
}

NodeId Tree::resolved(NodeId id) const {
    while (id != NodeId::None && (*this)[id].kind == NodeKind::Alias) {
        id = (*this)[id].first_child;
    }
    return id;
}

} // namespace tw::yaml

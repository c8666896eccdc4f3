#include "yaml/tree.h"

#include <algorithm>

namespace tw::yaml {

bool Tree::readable() const {
    return std::ranges::all_of(
        problems_, [](const Problem& problem) { return problem.judge == Judge::Specification; });
}

std::vector<Token> Tree::tokens() const {
    std::vector<Token> all;
    for (const Piece& piece : pieces_) {
        for (std::uint32_t i = 0; i < piece.token_count; ++i) {
            const Token& token = piece.store->tokens[piece.first_token + i];
            all.push_back({token.begin + piece.shift, token.end + piece.shift, token.kind});
        }
    }
    return all;
}

Token Tree::last_token() const {
    const Piece& piece = pieces_.back();
    const Token& token = piece.store->tokens[piece.first_token + piece.token_count - 1];
    return {token.begin + piece.shift, token.end + piece.shift, token.kind};
}

std::vector<NodeId> Tree::nodes() const {
    std::vector<NodeId> all;
    for (const Piece& piece : pieces_) {
        for (std::uint32_t i = 0; i < piece.node_count; ++i) {
            all.push_back(NodeId{piece.first_id + i});
        }
    }
    return all;
}

const Node& Tree::open_node(NodeId id) const {
    return std::ranges::lower_bound(open_nodes_, id, {}, &OpenNode::first)->second;
}

Node Tree::moved(Node node, std::uint32_t shift) {
    for (std::uint32_t* always : {&node.begin, &node.end, &node.content}) {
        *always += shift;
    }
    node.body_end = node.body_end == 0 ? 0 : node.body_end + shift;
    for (std::uint32_t* perhaps :
         {&node.anchor_begin, &node.anchor_end, &node.tag_begin, &node.tag_end, &node.indicator}) {
        *perhaps = *perhaps == no_offset ? no_offset : *perhaps + shift;
    }
    return node;
}

void Tree::index_pages() {
    const Piece& last = pieces_.back();
    piece_of_page_.resize((last.first_id + last.node_count + page - 1) / page);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const auto begin = piece_of_page_.begin() + pieces_[i].first_id / page;
        const auto end = i + 1 < pieces_.size()
                             ? piece_of_page_.begin() + pieces_[i + 1].first_id / page
                             : piece_of_page_.end();
        std::fill(begin, end, static_cast<std::uint32_t>(i));
    }
}

std::string_view Tree::anchor(NodeId id) const {
    const Node node = (*this)[id];
    return node.anchor_begin == no_offset
               ? std::string_view{}
               : text_.substr(node.anchor_begin + 1, node.anchor_end - node.anchor_begin - 1);
}

} // namespace tw::yaml

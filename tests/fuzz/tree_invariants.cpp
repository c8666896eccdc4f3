#include "tree_invariants.h"

#include <cstdio>
#include <cstdlib>

namespace tw::fuzz {
namespace {

void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "broken invariant: %s\n", what);
        std::abort();
    }
}

void check_tokens(const yaml::Tree& tree) {
    std::size_t at = 0;
    for (const yaml::Token& token : tree.tokens()) {
        require(token.begin == at && token.end > token.begin, "tokens are the text");
        at = token.end;
    }
    require(at == tree.text().size(), "tokens reach the end of the text");
}

void check_node(const yaml::Tree& tree, yaml::NodeId id) {
    const yaml::Node& node = tree[id];
    require(node.begin <= node.content && node.content <= node.end &&
                node.end <= tree.text().size(),
            "parts of a node are in order");
    if (node.kind == yaml::NodeKind::Alias) {
        return;
    }
    for (yaml::NodeId child = node.first_child; child != yaml::NodeId::None;
         child = tree[child].next) {
        require(tree[child].parent == id, "children know their parent");
        require(tree[child].begin >= node.begin && tree[child].end <= node.end,
                "children lie inside of their parent");
        check_node(tree, child);
    }
}

} // namespace

void check_invariants(const yaml::Tree& tree) {
    check_tokens(tree);
    require(!tree.documents().empty(), "there is a document");
    for (const yaml::Document& document : tree.documents()) {
        check_node(tree, document.root);
    }
    for (const yaml::Problem& problem : tree.problems()) {
        require(problem.range.begin <= problem.range.end && problem.range.end <= tree.text().size(),
                "problems lie inside of the text");
    }
}

} // namespace tw::fuzz

#include "tree_invariants.h"

#include "reparse/tree_difference.h"
#include "yaml/reparse.h"

#include <cstdio>
#include <cstdlib>
#include <string>

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
    const yaml::Node node = tree[id];
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

void check_is_whole(const yaml::Tree& tree) {
    const std::string found = tests::difference(tree, yaml::parse(tree.text()));
    require(found.empty(), found.c_str());
}

void check_following(std::string_view text) {
    static const std::string entries = [] {
        std::string all;
        for (int i = 0; i < 250; ++i) {
            all += "key-" + std::to_string(i) + ": &a\n  b: value\n";
        }
        return all;
    }();
    const std::size_t begin = entries.size() + text.size() / 3;
    const std::size_t end = entries.size() + 2 * text.size() / 3;
    const std::string with = entries + std::string(text) + "\n" + entries;
    const std::string without = with.substr(0, begin) + with.substr(end);
    const yaml::Tree before = yaml::parse(with);
    const yaml::Tree after = yaml::reparse(before, {begin, end}, without);
    check_is_whole(after);
    check_is_whole(yaml::reparse(after, {begin, begin}, with));
}

} // namespace tw::fuzz

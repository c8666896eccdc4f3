#include "tree_difference.h"

#include <algorithm>
#include <format>
#include <tuple>
#include <unordered_map>

namespace tw::tests {
namespace {

using yaml::Node;
using yaml::NodeId;
using yaml::Tree;

/// Nodes by their number in the tree: ids with all that depends on how a tree was made taken out.
class Numbers {
public:
    explicit Numbers(const Tree& tree) {
        for (const NodeId id : tree.nodes()) {
            numbers_.emplace(id, numbers_.size());
        }
        numbers_.emplace(NodeId::None, numbers_.size());
    }
    /// Ids that the tree does not have give an exception.
    [[nodiscard]] std::size_t of(NodeId id) const { return numbers_.at(id); }

private:
    std::unordered_map<NodeId, std::size_t> numbers_;
};

auto places(const Node& node) {
    return std::tuple(node.begin, node.end, node.content, node.body_end, node.anchor_begin,
                      node.anchor_end, node.tag_begin, node.tag_end, node.indicator);
}

auto form(const Node& node) {
    return std::tuple(node.kind, node.style, node.indent, node.multi_line);
}

auto links(const Node& node, const Numbers& numbers) {
    return std::tuple(numbers.of(node.parent), numbers.of(node.next), numbers.of(node.first_child),
                      numbers.of(node.last_child));
}

std::string nodes_difference(const Tree& left, const Tree& right) {
    const std::vector<NodeId> ours = left.nodes();
    const std::vector<NodeId> theirs = right.nodes();
    if (ours.size() != theirs.size()) {
        return std::format("{} nodes and {}", ours.size(), theirs.size());
    }
    const Numbers left_numbers(left);
    const Numbers right_numbers(right);
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const Node one = left[ours[i]];
        const Node other = right[theirs[i]];
        if (places(one) != places(other)) {
            return std::format("node {} stands at {}-{} and at {}-{}, or its parts do", i,
                               one.begin, one.end, other.begin, other.end);
        }
        if (form(one) != form(other)) {
            return std::format("the form of the node at {}", one.begin);
        }
        if (links(one, left_numbers) != links(other, right_numbers)) {
            return std::format("what is around the node at {}", one.begin);
        }
    }
    for (std::size_t i = 0; i < left.documents().size(); ++i) {
        if (left_numbers.of(left.documents()[i].root) !=
            right_numbers.of(right.documents()[i].root)) {
            return std::format("the root of document {}", i);
        }
    }
    return {};
}

std::string tokens_difference(const Tree& left, const Tree& right) {
    const std::vector<yaml::Token> ours = left.tokens();
    const std::vector<yaml::Token> theirs = right.tokens();
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        if (std::tie(ours[i].begin, ours[i].end, ours[i].kind) !=
            std::tie(theirs[i].begin, theirs[i].end, theirs[i].kind)) {
            return std::format("the tokens at {}", ours[i].begin);
        }
    }
    return ours.size() == theirs.size() ? "" : "the number of tokens";
}

bool are_same(const yaml::Document& left, const yaml::Document& right) {
    const auto all = [](const yaml::Document& document) {
        return std::tie(document.begin, document.end, document.explicit_start,
                        document.explicit_end, document.tag_directives);
    };
    return all(left) == all(right);
}

bool are_same(const yaml::Problem& left, const yaml::Problem& right) {
    return std::tie(left.range, left.message, left.judge) ==
           std::tie(right.range, right.message, right.judge);
}

std::string shown(const yaml::Problem& problem) {
    return std::format("[{}-{}: {}]", problem.range.begin, problem.range.end, problem.message);
}

std::string problems_difference(const Tree& left, const Tree& right) {
    const auto same = [](const auto& one, const auto& other) { return are_same(one, other); };
    const auto [one, other] = std::ranges::mismatch(left.problems(), right.problems(), same);
    if (one == left.problems().end() && other == right.problems().end()) {
        return {};
    }
    return std::format("the problem {} and {}",
                       one == left.problems().end() ? "(none)" : shown(*one),
                       other == right.problems().end() ? "(none)" : shown(*other));
}

} // namespace

std::string difference(const Tree& left, const Tree& right) {
    const auto same = [](const auto& one, const auto& other) { return are_same(one, other); };
    if (left.text() != right.text()) {
        return "the text";
    }
    if (!std::ranges::equal(left.documents(), right.documents(), same)) {
        return "the documents";
    }
    if (std::string problems = problems_difference(left, right); !problems.empty()) {
        return problems;
    }
    if (std::string tokens = tokens_difference(left, right); !tokens.empty()) {
        return tokens;
    }
    return nodes_difference(left, right);
}

} // namespace tw::tests

#include "traefik/words.h"

#include "traefik/values.h"

#include <algorithm>
#include <ranges>

namespace tw::traefik {

std::vector<std::string_view> words_of(std::string_view key) {
    std::vector<std::string_view> words;
    for (const auto part : std::views::split(key, '.')) {
        const std::string_view word(part.begin(), part.end());
        const std::size_t bracket = word.ends_with(']') ? word.find('[') : std::string_view::npos;
        if (bracket == std::string_view::npos || bracket == 0) {
            words.push_back(word);
            continue;
        }
        words.push_back(word.substr(0, bracket));
        words.push_back(word.substr(bracket));
    }
    return words;
}

const compose::Label& WordNode::some_label() const {
    const WordNode* at = this;
    while (at->label == nullptr) {
        at = &at->children.front();
    }
    return *at->label;
}

void WordNode::collect(std::vector<const compose::Label*>& labels) const {
    if (label != nullptr) {
        labels.push_back(label);
    }
    for (const WordNode& child : children) {
        child.collect(labels);
    }
}

void WordNode::add(const compose::Label& added, std::span<const std::string_view> words) {
    WordNode* at = this;
    for (const std::string_view each : words) {
        const auto child = std::ranges::find_if(at->children, [&](const WordNode& child_node) {
            return same_word(child_node.word, each);
        });
        at = child != at->children.end() ? &*child
                                         : &at->children.emplace_back(WordNode{.word = each});
    }
    at->label = &added;
}

} // namespace tw::traefik

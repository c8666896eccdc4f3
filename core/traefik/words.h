// Internal: the words of labels, as a tree.
#pragma once

#include "compose/project.h"

#include <span>
#include <string_view>
#include <vector>

namespace tw::traefik {

/// The words of a key: its parts between dots, and an index behind a part as a word of its own.
/// They point into the key.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view key);

/// A word of one or several labels. Points into the labels.
struct WordNode {
    std::string_view word;                 ///< as the first of the labels spells it
    const compose::Label* label = nullptr; ///< whose key ends here; null when none does
    std::vector<WordNode> children;

    /// A label whose key ends here or deeper.
    [[nodiscard]] const compose::Label& some_label() const;
    /// All of them.
    void collect(std::vector<const compose::Label*>& labels) const;
    /// Adds a label at its words; case makes no difference.
    void add(const compose::Label& label, std::span<const std::string_view> words);
};

} // namespace tw::traefik

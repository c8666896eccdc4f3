// Internal: labels as a tree of words, held against the words that Traefik knows.
#pragma once

#include "traefik/configuration.h"
#include "traefik/keys.h"

#include <limits>
#include <span>
#include <string>
#include <vector>

namespace tw::traefik {

/// A label that was understood, word by word.
struct DecodedLabel {
    /// Behind `traefik`. A word in another case than that of an earlier label is the earlier one,
    /// which is how Traefik takes them.
    std::vector<std::string> words;
    std::string value;              ///< empty where only a longer label names the option
    std::vector<std::string> items; ///< of a list
    const compose::Label* label = nullptr;
    std::size_t free_words = 0; ///< so many at the end are as free as names
    /// So many words from the front name an object that is off; the label has no effect.
    std::size_t off_from = std::numeric_limits<std::size_t>::max();

    [[nodiscard]] bool is_off() const { return off_from <= words.size(); }
};

struct Decoding {
    std::vector<DecodedLabel> labels; ///< in the order of the words
    std::vector<LabelProblem> problems;
};

/// Reads labels as Traefik's decoder does, but all of them also where one is wrong. `root` holds
/// the words that may follow `traefik`.
[[nodiscard]] Decoding decode(std::span<const compose::Label* const> labels, const Key& root,
                              Version version);

} // namespace tw::traefik

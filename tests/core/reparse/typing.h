// Random typing, with a tree that is kept up to date by re-parsing.
#pragma once

#include "yaml/tree.h"

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace tw::tests {

/// A text that is typed in. After each change the tree that was made out of the one before is
/// compared with the tree of the whole text.
class Typing {
public:
    Typing(std::string text, std::uint64_t seed);

    /// A random change: bytes that matter to YAML or do not, put in, taken out or replaced, most of
    /// them taken back with the next change. Empty when both trees are the same; otherwise the
    /// difference and how to see it again.
    [[nodiscard]] std::string step();
    /// The same for a change that is given.
    [[nodiscard]] std::string replace(std::size_t begin, std::size_t end, const std::string& with);

    [[nodiscard]] const std::string& text() const { return *text_; }
    [[nodiscard]] std::size_t steps() const { return steps_; }
    /// Steps after which some pieces were read, and not the whole text.
    [[nodiscard]] std::size_t steps_in_pieces() const { return in_pieces_; }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
    [[nodiscard]] std::size_t some_place();

    std::unique_ptr<const std::string> text_; ///< stays in place, since the tree looks at it
    std::unique_ptr<const std::string> original_;
    yaml::Tree tree_;
    std::mt19937_64 random_;
    std::size_t steps_ = 0;
    std::size_t in_pieces_ = 0;
    bool take_back_ = false; ///< the next step undoes the last
    std::size_t undo_begin_ = 0, undo_end_ = 0;
    std::string undo_text_;
};

/// A compose file of that many services with all that YAML knows: anchors, aliases, tags, merge
/// keys, flow and block, every kind of scalar, comments everywhere, keys of several kinds.
[[nodiscard]] std::string rich_text(std::size_t services);
/// The texts as entries of one mapping at the given depth, 0 or 1.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::size_t depth);

} // namespace tw::tests

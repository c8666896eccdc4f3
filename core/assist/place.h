// Internal: where in a document somebody is typing. Read from the lines alone, since a text that is
// being typed is seldom one that a parser understands.
#pragma once

#include "text/range.h"
#include "yaml/data.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::assist {

struct Place {
    enum class Role : std::uint8_t {
        Key,   ///< a word that may become a key of the mapping at `path`
        Value, ///< the value at `path`: behind a key, or an item of a list
    };
    Role role = Role::Key;
    yaml::Path path;           ///< indices are all 0: lines do not count
    text::Range word;          ///< from the first letter to the end of the word under the cursor
    std::string before;        ///< the word up to the cursor
    std::size_t column = 0;    ///< of the word, or of the dash before it
    bool in_flow = false;      ///< in brackets
    bool behind_dash = false;  ///< the first word behind a dash: an item, or the key of one
    bool among_dashes = false; ///< the word stands where lines below or above have a dash
    bool has_colon = false;    ///< a colon follows the word
    std::vector<std::string> siblings; ///< the other keys, or the other items that are words
};

/// Nothing in comments, in block scalars, in the further lines of a text, and where the text is too
/// broken to say.
[[nodiscard]] std::optional<Place> place_at(std::string_view text, std::size_t offset);

} // namespace tw::assist

// Intents about any value of a project, by its path: for quick fixes of what has no intent of its
// own. Paths are those of the text, `services.db.ports[0]`: keys, and places in a list.
#pragma once

#include "text/source.h"
#include "yaml/data.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tw {

/// Where a value is written.
struct ValuePlace {
    yaml::Path path;
    /// The file whose text is meant, also where another file's value counts; nothing: the one whose
    /// value counts.
    std::optional<text::FileId> file = {};
    friend bool operator==(const ValuePlace&, const ValuePlace&) = default;
};

enum class ScalarForm : std::uint8_t {
    Text,   ///< a string; quoted where it would be read as something else
    Plain,  ///< as it is: a number, `true`
    Quoted, ///< a string, in quotes
};

/// Gives a scalar another text, or writes it where nothing is said yet. Variables are written as in
/// the file.
struct SetValue {
    ValuePlace place;
    std::string text;
    ScalarForm form = ScalarForm::Text;
    /// Variables of the old text are meant to go; otherwise they are not lost without a refusal.
    bool drops_variables = false;
};

/// Removes an entry or an item, and what would be left empty around it.
struct RemoveValue {
    ValuePlace place;
};

/// Gives an entry another key.
struct RenameKey {
    ValuePlace place;
    std::string key;
};

/// Adds an entry to a map, or without a key an item to a list. `place` is the map or list; it is
/// made where it is missing.
struct AddValue {
    ValuePlace place;
    std::string key;
    yaml::Data value;
};

enum class MergeWord : std::uint8_t {
    Reset,    ///< `!reset`: what other files say is taken away
    Override, ///< `!override`: the value replaces what other files say
};

/// Puts one of the tags of the Compose Specification (Merge) before a value.
struct TagValue {
    ValuePlace place;
    MergeWord word = MergeWord::Override;
};

} // namespace tw

// What a YAML document says, without how it is written: the measure by which edits are verified.
#pragma once

#include "base/result.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tw::yaml {

/// A value with its tag and anchor. Aliases stay aliases: `anchor` and `alias` are numbers given in
/// the order in which anchors appear, 0 for none.
struct Data {
    enum class Kind : std::uint8_t { Scalar, List, Map, Alias };
    Kind kind = Kind::Scalar;
    ScalarType type = ScalarType::Null; ///< of a scalar
    std::string text;                   ///< of a scalar
    std::string tag;
    std::size_t anchor = 0;
    std::size_t alias = 0;
    std::vector<Data> list;
    struct Entry;
    std::vector<Entry> map; ///< in the order of the text

    [[nodiscard]] static Data null();
    [[nodiscard]] static Data string(std::string text);
    /// A plain scalar; its type is what Compose reads.
    [[nodiscard]] static Data plain(std::string text);
    [[nodiscard]] static Data list_of(std::vector<Data> items);
    [[nodiscard]] static Data empty_map();
    /// `!reset null`, by which a compose file takes away what files before it say.
    [[nodiscard]] static Data reset();
    Data& add(std::string key, Data value); ///< appends to a map, returns *this

    friend bool operator==(const Data& left, const Data& right);
};

/// A key and its value.
struct Data::Entry {
    Data first;
    Data second;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A key of a mapping or an index into a sequence.
using Step = std::variant<std::string, std::size_t>;
/// The way from a document's root to a value.
using Path = std::vector<Step>;

/// `services.db.networks[1]`
[[nodiscard]] std::string to_text(const Path& path);

/// The value at `path`, or null.
[[nodiscard]] Data* find(Data& root, const Path& path);
[[nodiscard]] const Data* find(const Data& root, const Path& path);

/// The data of a document, or of a part of it, as our own reader sees it. Aliases are not followed,
/// so the data is never larger than the text, however often its aliases multiply ("billion
/// laughs").
[[nodiscard]] Data to_data(const Tree& tree, NodeId root);
/// The only document of a text as yaml-cpp, the independent second reader, sees it. Fails when
/// yaml-cpp refuses the text or finds more than one document.
[[nodiscard]] Result<Data> read_independently(std::string_view text);

/// The node at `path`; `NodeId::None` when it does not exist or the way leads through an alias.
[[nodiscard]] NodeId find(const Tree& tree, NodeId root, const Path& path);
/// The key node of a value in a mapping, the dash's item itself in a sequence.
[[nodiscard]] NodeId key_of(const Tree& tree, NodeId value);

} // namespace tw::yaml

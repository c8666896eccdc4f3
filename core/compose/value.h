// A compose project as data: anchors, merge keys, variables and override files applied, and for
// every value the place it came from.
#pragma once

#include "text/source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::compose {

/// Where a value is written, and whether the text at that place alone makes it.
struct Origin {
    text::Location location; ///< the value as written; for an absent value, where it would begin
    bool shared = false;     ///< reached through an alias or a merge key: others may share the text
    bool variable = false;   ///< the text holds a variable, so the value is more than the text
};

enum class Kind : std::uint8_t { Null, Bool, Int, Float, Timestamp, String, List, Map };

/// How a value joins the values of the files before it: the tags `!reset` and `!override`.
enum class MergeTag : std::uint8_t { None, Reset, Override };

struct Entry;

/// A value of the merged tree. Scalars keep their text after interpolation.
struct Value {
    Kind kind = Kind::Null;
    MergeTag merge_tag = MergeTag::None;
    std::string text;
    std::vector<Value> list;
    std::vector<Entry> map; ///< in the order of the text, keys unique
    Origin origin;

    [[nodiscard]] bool is_scalar() const { return kind < Kind::List; }
    [[nodiscard]] bool is_null() const { return kind == Kind::Null; }
    [[nodiscard]] bool is_map() const { return kind == Kind::Map; }
    [[nodiscard]] bool is_list() const { return kind == Kind::List; }
    /// The value of `key`, or nothing; also for values that are no maps.
    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] const Entry* find_entry(std::string_view key) const;
};

/// A scalar where Compose wants text, as in labels: Go prints numbers, so `1.50` becomes `1.5`,
/// `0x10` becomes `16` and a date gets a time of day.
[[nodiscard]] std::string printed(const Value& scalar);

struct Entry {
    std::string key;
    text::Location key_location;
    Value value;
};

} // namespace tw::compose

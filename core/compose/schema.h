// The Compose file format as a table: which keys there are, which forms their values may have, and
// what the values mean. Facts of the Compose Specification's schema (compose-spec.json of
// github.com/compose-spec/compose-spec) and of the types that Compose decodes into.
#pragma once

#include "compose/value.h"
#include "compose/version.h"

#include <limits>
#include <span>
#include <string_view>

namespace tw::compose::schema {

/// A set of kinds of values.
using Kinds = unsigned;
constexpr Kinds set_of(Kind kind) {
    return 1U << static_cast<unsigned>(kind);
}
constexpr Kinds null = set_of(Kind::Null), boolean = set_of(Kind::Bool), whole = set_of(Kind::Int),
                real = set_of(Kind::Float), text = set_of(Kind::String), list = set_of(Kind::List),
                map = set_of(Kind::Map), date = set_of(Kind::Timestamp), number = whole | real;

/// What a scalar is in the end, whatever form it was written in.
enum class Meaning : std::uint8_t {
    Text,
    Flag,
    Whole,
    Real,
    Bytes,    ///< `512m`, a count of bytes
    Duration, ///< `1m30s`
    Command,  ///< words: a text is split as a shell would
    Any,      ///< kept as it is
};

/// Which keys a mapping with free keys may have.
enum class KeyForm : std::uint8_t { Any, Name };

struct Field;

/// The type of a value. The parts for lists and for mappings count where `kinds` allows them.
struct Type {
    Kinds kinds = 0;
    Meaning meaning = Meaning::Text;
    bool cast = false;             ///< Compose turns text into a flag or number here
    bool octal = false;            ///< where newer versions do, the text has octal digits
    bool keeps_zero = false;       ///< false, 0 and "" are told apart from absence
    const Type* items = nullptr;   ///< of a list
    bool unique = false;           ///< no two items of the list may be equal
    const Type* entries = nullptr; ///< of a mapping with free keys
    KeyForm keys = KeyForm::Any;
    bool own_keys = true; ///< keys that begin with `x-` are allowed and ignored
    std::span<const Field> fields{};
    std::span<const std::string_view> choices{};
    bool intervals = false; ///< newer versions also take times: `daily`, `every_12h`
    std::int64_t least = std::numeric_limits<std::int64_t>::min(); ///< of a whole number
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    std::string_view rule = "TW-CMP-025"; ///< the rule that a value of wrong type breaks

    [[nodiscard]] const Field* field(std::string_view key) const;
};

struct Field {
    std::string_view key;
    const Type* type;
    bool required = false;
    Version since{}; ///< the first Compose that knows the key
};

/// A whole compose file, a service, a network.
[[nodiscard]] const Type& file();
[[nodiscard]] const Type& service();

} // namespace tw::compose::schema

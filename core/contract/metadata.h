// The file about a service: what it says for the keys that a contract asks for.
#pragma once

#include "contract/mentioned.h"
#include "yaml/data.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::contract {

struct MetadataEntry {
    enum class Kind : std::uint8_t {
        Missing, ///< the key is not there, or has no value
        Text,    ///< a scalar
        Nested,  ///< a list or a mapping
    };
    std::string key;
    Kind kind = Kind::Missing;
    std::string value; ///< of Kind::Text
};

/// `owner.team` leads to the key `team` in the mapping `owner`.
[[nodiscard]] yaml::Path metadata_path(std::string_view key);
/// One entry for each key, in their order. A text that cannot be read has none of them.
[[nodiscard]] std::vector<MetadataEntry> metadata_entries(std::string_view text, const Texts& keys);

} // namespace tw::contract

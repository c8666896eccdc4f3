// Single typing errors, as people make them while they edit a file.
#pragma once

#include "oracle/random.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tw::dialect {

enum class Slip : std::uint8_t {
    DropCharacter,
    DoubleCharacter,
    SwapCharacters,
    LoseIndent,
    AddIndent,
    DoubleLine, ///< of a key, so that the key stands twice
    DropQuote,
    DropColon,
    DropDash,
    DropBracket,
    TabForSpaces,
};
inline constexpr std::size_t slip_count = 11;

[[nodiscard]] const char* name_of(Slip slip);

/// `text` with one such error at a place that `random` picks; nothing where the text has no place
/// for it.
[[nodiscard]] std::optional<std::string> with_slip(Slip slip, std::string text,
                                                   oracle::Random& random);

} // namespace tw::dialect

// How far what is typed next is indented.
#pragma once

#include <cstddef>
#include <string_view>

namespace tw::assist {

/// The spaces by which a text indents; of its first part, if it is long.
[[nodiscard]] std::size_t indent_step(std::string_view text);

/// How many spaces a line begins with that is begun at the end of a text: deeper behind `key:` and
/// the head of a block scalar, below the first key behind a dash, else as the line before.
[[nodiscard]] std::size_t indent_below(std::string_view text);

} // namespace tw::assist

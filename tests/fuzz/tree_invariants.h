// What holds for the syntax tree of any bytes; a breach ends the program, as libFuzzer wants it.
#pragma once

#include "yaml/tree.h"

#include <string_view>

namespace tw::fuzz {

/// Tokens laid end to end are the text, every node lies inside of its parent, every problem inside
/// of the text.
void check_invariants(const yaml::Tree& tree);
/// The tree, however it was made, is that of its whole text.
void check_is_whole(const yaml::Tree& tree);
/// The tree that follows a change is that of the whole text: the text stands between so many
/// entries that it is read in pieces, and its middle third is taken out and put in again.
void check_following(std::string_view text);

} // namespace tw::fuzz

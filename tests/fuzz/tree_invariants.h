// What holds for the syntax tree of any bytes; a breach ends the program, as libFuzzer wants it.
#pragma once

#include "yaml/tree.h"

namespace tw::fuzz {

/// Tokens laid end to end are the text, every node lies inside of its parent, every problem inside
/// of the text.
void check_invariants(const yaml::Tree& tree);

} // namespace tw::fuzz

// Whether two syntax trees say the same of one text.
#pragma once

#include "yaml/tree.h"

#include <string>

namespace tw::tests {

/// What differs between two trees: tokens, nodes and how they hang together, documents, problems.
/// Empty when nothing does; ids of nodes may differ.
[[nodiscard]] std::string difference(const yaml::Tree& left, const yaml::Tree& right);

} // namespace tw::tests

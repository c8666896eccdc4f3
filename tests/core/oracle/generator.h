// Random compose projects of several files, the same for the same seed.
#pragma once

#include "oracle/project.h"

#include <cstdint>

namespace tw::oracle {

/// Most are valid; about one of four has one mistake, and some have a value that may be one.
[[nodiscard]] Project generate(std::uint64_t seed);

} // namespace tw::oracle

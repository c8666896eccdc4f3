// Versions of Docker Compose, where it matters which one reads a file.
#pragma once

#include "base/version.h"

namespace tw::compose {

/// What a project is read for unless told otherwise: the newest Compose whose reading is known.
inline constexpr Version newest{5, 1};

} // namespace tw::compose

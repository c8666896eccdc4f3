// Differences that stay, each with its reason.
#pragma once

#include "oracle/difference.h"

namespace tw::oracle {

/// Why the difference is accepted; null if it is not.
[[nodiscard]] const char* explanation(const Difference& difference);

} // namespace tw::oracle

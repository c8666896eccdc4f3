// The key that an unknown one was meant to be.
#pragma once

#include "yaml/data.h"

#include <string>

namespace tw::rules {

/// The key of this place that was most probably meant by an unknown one; empty when none is close.
[[nodiscard]] std::string nearest_key(const yaml::Path& unknown);

} // namespace tw::rules

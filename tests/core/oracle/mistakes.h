// Single mistakes that Compose refuses, or seems to.
#pragma once

#include "oracle/context.h"

namespace tw::oracle {

/// Puts one mistake into the main file.
void make_mistake(Context& c, Node& file);

} // namespace tw::oracle

// Values from the corners of YAML and of Compose's own notations.
#pragma once

#include "oracle/context.h"

namespace tw::oracle {

/// Puts such a value in the place of any other one of the file, or beside it under a key of the
/// user's own. Whether the result is valid is for the judge to say.
void turn_a_corner(Context& c, Node& file);

} // namespace tw::oracle

// What stands beside `services` at the top of a file.
#pragma once

#include "oracle/context.h"

namespace tw::oracle {

[[nodiscard]] Node network(Context& c);
[[nodiscard]] Node volume(Context& c);
[[nodiscard]] Node secret(Context& c);
[[nodiscard]] Node config(Context& c);
[[nodiscard]] Node project_name(Context& c);

/// Declares every name of the context, so that references to them are valid.
void declare_all(Context& c, Node& file);
/// Declares some names again, with other options, as a later file does.
void declare_some(Context& c, Node& file);

} // namespace tw::oracle

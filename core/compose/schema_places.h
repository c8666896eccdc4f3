// What the file format says about a place in a compose file.
#pragma once

#include "compose/schema.h"
#include "yaml/data.h"

namespace tw::compose::schema {

/// The type of the value at a path; null where the format has no such place.
[[nodiscard]] const Type* type_at(const yaml::Path& path);

} // namespace tw::compose::schema

// What the file format says about a place in a compose file.
#pragma once

#include "compose/schema.h"
#include "yaml/data.h"

#include <string>

namespace tw::rules {

/// The type of the value at a path; null where the format has no such place.
[[nodiscard]] const compose::schema::Type* type_at(const yaml::Path& path);
/// The key of this place that was most probably meant by an unknown one; empty when none is close.
[[nodiscard]] std::string nearest_key(const yaml::Path& unknown);

} // namespace tw::rules

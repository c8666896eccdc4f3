// Internal: values in the form in which Compose prints them.
#pragma once

#include "compose/schema.h"

#include <nlohmann/json.hpp>

namespace tw::report {

/// Compose sorts keys, so this map does.
using CanonicalJson = nlohmann::json;

/// A value that has no type: numbers and flags as such, `$` doubled.
[[nodiscard]] CanonicalJson plain(const compose::Value& value);

/// A value of a known type: sizes are bytes, durations are Go's. Nothing where Compose leaves it
/// out, as it does with false, 0 and empty lists.
[[nodiscard]] std::optional<CanonicalJson> typed(const compose::Value& value,
                                                 const compose::schema::Type& type);

} // namespace tw::report

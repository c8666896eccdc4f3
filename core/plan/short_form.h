// Internal: values of the merged tree in the shortest form in which people write them.
#pragma once

#include "base/result.h"
#include "compose/value.h"
#include "yaml/data.h"

#include <string_view>

namespace tw::plan {

/// What a service says under `key`, as YAML. Refused where the value is made of variables: only
/// their present values are known here, and secrets may be among them.
[[nodiscard]] Result<yaml::Data> short_form(std::string_view key, const compose::Value& value);

} // namespace tw::plan

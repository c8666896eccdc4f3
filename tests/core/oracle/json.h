// JSON with sorted keys, as Compose prints it.
#pragma once

#include <nlohmann/json.hpp>

namespace tw::oracle {

using Json = nlohmann::json;

} // namespace tw::oracle

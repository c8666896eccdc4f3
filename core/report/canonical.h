// Internal: the long forms of a service's and a network's keys.
#pragma once

#include "compose/project.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace tw::report {

/// Compose sorts keys, so this map does.
using Json = nlohmann::json;

/// A value as it stands, with `$` escaped.
[[nodiscard]] Json plain(const compose::Value& value);
[[nodiscard]] Json canonical_service(const compose::Service& service, const compose::Value& body,
                                     const std::filesystem::path& directory);
[[nodiscard]] Json canonical_network(const compose::Network& network, const compose::Value* body);

} // namespace tw::report

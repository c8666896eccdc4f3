// Internal: the long forms of a service's and a network's keys, and of single values.
#pragma once

#include "compose/project.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace tw::report {

/// Compose sorts keys, so this map does.
using Json = nlohmann::json;

/// `$` doubled, as Compose prints it.
[[nodiscard]] std::string escaped(std::string_view text);
/// Go's way of printing a duration: `1m30s`, `1m0s`, `1h0m0s`.
[[nodiscard]] std::string go_duration(const compose::Value& value);
[[nodiscard]] std::string bytes(const compose::Value& value);
[[nodiscard]] Json number(const compose::Value& value);
[[nodiscard]] Json boolean(const compose::Value& value);
/// `KEY=value` items or a map as an object of texts; what has no value is null or empty.
[[nodiscard]] Json keyed(const compose::Value& value, bool null_without_value);
/// A list of texts, of which one text alone is the short form.
[[nodiscard]] Json texts(const compose::Value& value);
/// Own keys (`x-…`) are not printed inside of services and networks.
[[nodiscard]] Json without_own_keys(Json object);
/// A value as it stands, with `$` escaped.
[[nodiscard]] Json plain(const compose::Value& value);
[[nodiscard]] Json canonical_service(const compose::Service& service, const compose::Value& body,
                                     const std::filesystem::path& directory);
[[nodiscard]] Json canonical_network(const compose::Network& network, const compose::Value* body);

} // namespace tw::report

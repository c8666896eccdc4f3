// Internal: the merged tree with one form for what Compose lets people write in several.
#pragma once

#include "compose/project.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::plan {

/// Keys from the root of a normal form to a value.
using ValuePath = std::vector<std::string>;

/// The project's merged tree, in which equal meaning is equal data: lists of `key=value` and lists
/// whose order says nothing are maps, a service without networks has Compose's default network,
/// ports are expanded and keyed by all that identifies them, conditions are written out.
[[nodiscard]] compose::Value normal_form(const compose::Project& project);

/// The value at a path, or null.
[[nodiscard]] compose::Value* value_at(compose::Value& root, const ValuePath& path);
[[nodiscard]] const compose::Value* value_at(const compose::Value& root, const ValuePath& path);

/// The first path at which two normal forms differ; nothing when they say the same. A map without
/// entries says as much as none.
[[nodiscard]] std::optional<ValuePath> first_difference(const compose::Value& before,
                                                        const compose::Value& after);

} // namespace tw::plan

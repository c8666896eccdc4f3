// The resolved project in the form of `docker compose config --format json`.
#pragma once

#include "facts/facts.h"

#include <string>

namespace tw::report {

/// Services that are switched on and what they use, with Compose's key names and long forms: short
/// ports, volumes, networks and dependencies are spelled out, paths are absolute, sizes are bytes,
/// durations are Go's, `$` is `$$`.
[[nodiscard]] std::string model_json(const facts::Facts& facts);

} // namespace tw::report

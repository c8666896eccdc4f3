// The resolved project in the form of `docker compose config --format json`.
#pragma once

#include "facts/facts.h"

#include <filesystem>
#include <string>

namespace tw::report {

/// Services that are switched on and what they use, with Compose's key names and long forms: short
/// ports, volumes, networks and dependencies are spelled out, sizes are bytes, durations are Go's,
/// `$` is `$$`. Relative paths are resolved against `directory`.
[[nodiscard]] std::string model_json(const facts::Facts& facts,
                                     const std::filesystem::path& directory);

} // namespace tw::report

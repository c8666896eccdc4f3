// The verbs of `edit`, each of which makes one intent or more.
#pragma once

#include "facts/intent.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace tw::cli {

/// Declares all verbs on `app`; a chosen verb appends its intents.
void add_verbs(CLI::App& app, std::shared_ptr<std::vector<Intent>> intents);

} // namespace tw::cli

// The verbs of `edit`, and what they ask for.
#pragma once

#include "facts/intent.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace tw::cli {

/// What the verbs of a command line ask for.
struct ChangeList {
    std::vector<Intent> intents;
    /// Services as YAML. What pasting them comes to depends on the project (plan/clipboard.h).
    std::vector<std::string> pastes;
};
using Changes = std::shared_ptr<ChangeList>;

/// Declares all verbs on `app`; a chosen verb appends what it asks for.
void add_verbs(CLI::App& app, const Changes& changes);

} // namespace tw::cli

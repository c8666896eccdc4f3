// What a project declares and nobody uses.
#pragma once

#include "compose/project.h"

#include <string>
#include <vector>

namespace tw::compose {

/// Names of the secrets that no service reads, neither at run time nor in its build, in the order
/// of the project. A service that is switched off counts: it may be switched on again.
[[nodiscard]] std::vector<std::string> unread_secrets(const Project& project);

} // namespace tw::compose

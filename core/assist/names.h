// Internal: the names that a project has, by kind.
#pragma once

#include "assist/completions.h"

#include <string>
#include <vector>

namespace tw::assist {

struct Named {
    std::string name;
    std::string detail; ///< what tells it from others: an image, `internal`
};

/// In the order of the project.
[[nodiscard]] std::vector<Named> names_of(const facts::Facts& facts, ChoiceKind kind,
                                          traefik::Protocol protocol);

} // namespace tw::assist

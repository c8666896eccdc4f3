// Makes a project small while what is strange about it stays.
#pragma once

#include "oracle/project.h"

#include <functional>

namespace tw::oracle {

/// Takes away files, options, documents, keys, items and lines of text, one at a time and the large
/// ones first, as long as `still_strange` holds for the rest. Asks at most `budget` times.
[[nodiscard]] Project shrink(Project project,
                             const std::function<bool(const Project&)>& still_strange,
                             std::size_t budget = 250);

} // namespace tw::oracle

// Internal: what only one container can have.
#pragma once

#include "plan/draft.h"

#include <string>
#include <vector>

namespace tw::plan {

/// Takes out of a fragment what a project has already: container names, ports of the host, fixed
/// addresses. `fragment` is the text of the editor, read as a project. Adds sentences to `notes`.
[[nodiscard]] Step take_out_taken(yaml::Editor& editor, const compose::Project& fragment,
                                  const compose::Project& project, std::vector<Phrase>& notes);

} // namespace tw::plan

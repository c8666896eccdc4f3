// The last commit of a git repository, read by the `git` program.
#pragma once

#include "text/history.h"

#include <memory>

namespace tw::gui {

/// Runs `git show HEAD:./NAME --` in the file's folder, then perhaps `git rev-parse HEAD`, and
/// nothing else: with fixed arguments, without a pager, filters, hooks or the network, and never
/// anything that a project names.
[[nodiscard]] std::shared_ptr<const text::History> gitHistory();

} // namespace tw::gui

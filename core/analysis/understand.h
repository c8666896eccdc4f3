// The two halves of an analysis, for those who need the first one only.
#pragma once

#include "analysis/analysis.h"

#include <memory>
#include <vector>

namespace tw::analysis {

/// What a project is, without a verdict on it.
struct Understood {
    std::shared_ptr<Snapshot> snapshot; ///< without findings; nobody else has it
    std::vector<text::Diagnostic> diagnostics;
};

/// Reads and models any texts; never fails. `before` as in `analyse`.
[[nodiscard]] Understood understand(Input input, std::uint64_t revision, const Snapshot* before);
/// Carries out all checks.
[[nodiscard]] SnapshotPtr judged(Understood understood);

} // namespace tw::analysis

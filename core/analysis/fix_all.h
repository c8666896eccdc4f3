// All quick fixes of a project, one after the other.
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace tw::analysis {

struct FixRequest {
    /// Also fixes that change behaviour; values move to secrets only where `rules` asks for that,
    /// since files are made and it is seldom known who reads them.
    bool unsafe = false;
    std::vector<std::string> rules; ///< ids; empty: of all rules
};

struct AppliedFix {
    facts::Finding finding; ///< as it was; its place is in the text at that time
    facts::Fix fix;
    std::string place; ///< `path:line:column` at that time
};

struct RefusedFix {
    facts::Finding finding;
    facts::Fix fix;
    std::string place;
    Phrase reason;
};

struct FixAll {
    SnapshotPtr after;         ///< `before` itself when nothing was changed
    text::FileEdits edits;     ///< from `before` to `after`
    text::NewFiles new_files;  ///< that come with the edits
    std::vector<Phrase> notes; ///< what the user should know or do besides
    std::vector<AppliedFix> applied;
    std::vector<RefusedFix> refused; ///< of findings that are still there
};

/// Applies the fixes of unwaived findings until no more apply, the most severe findings first, each
/// on what those before it made. A fix is kept only if its finding is gone then, no other finding
/// as severe has come, and the texts are none that were there before, so that two fixes cannot undo
/// each other. A safe fix must not take a way from any service to another.
[[nodiscard]] FixAll fix_all(const SnapshotPtr& before, const FixRequest& request);

} // namespace tw::analysis

// From an intent to text edits, or a refusal with a reason.
#pragma once

#include "base/result.h"
#include "facts/facts.h"

#include <span>
#include <string>
#include <vector>

namespace tw::plan {

/// A name that a plan changes. What is keyed by names outside of the files, such as a layout or a
/// selection, follows it.
struct Rename {
    enum class Kind : std::uint8_t { Service, Network };
    Kind kind = Kind::Service;
    std::string from;
    std::string to;
    friend bool operator==(const Rename&, const Rename&) = default;
};

/// What carries out intents.
struct Plan {
    text::FileEdits edits;       ///< against the facts' texts
    text::NewFiles new_files;    ///< beside them; to be made before the edits are written
    std::vector<Phrase> notes;   ///< sentences on what the user should know or do besides
    std::vector<Rename> renames; ///< in the order in which they happen
};

/// A sentence for menus and the undo list: `Move db to data_tier`.
[[nodiscard]] Phrase title(const Intent& intent);

/// Where a change is made when the value is not simply the service's own text.
enum class Place : std::uint8_t {
    Own, ///< where it is written for this service alone; otherwise refused
    /// In the service itself, whatever it takes over: through an anchor, a merge key or `extends`;
    /// and instead of a variable.
    Here,
    /// Where the value comes from: the shared text, the service that is extended, the default of
    /// the variable. A note names who else changes.
    Source,
    OverrideFile, ///< in the last one of several files; `!reset` and `!override` where needed
};

/// The intent with the names that were left to the planner: free ones, as far as the texts tell.
/// What is on the disk besides, they do not (analysis::with_free_files).
[[nodiscard]] Intent with_names(const facts::Facts& facts, const Intent& intent);

/// Plans one intent on the facts' texts. Every edit has been verified: yaml-cpp reads the new text
/// as exactly the intended document, and the project read from it differs in what the intent is
/// about and in nothing else. An error is a refusal: it says why, and what the user can do.
[[nodiscard]] Result<Plan> plan(const facts::Facts& facts, const Intent& intent,
                                Place place = Place::Own);

/// Refuses intents of one step that contradict each other: two that give one fact different values,
/// or one that needs what an earlier one takes away. The reason names both.
[[nodiscard]] Result<void> check_conflicts(const facts::Facts& facts,
                                           std::span<const Intent> intents);
/// The intents without pairs that undo each other, such as an alias added and removed again.
[[nodiscard]] std::vector<Intent> without_cancelled(const facts::Facts& facts,
                                                    std::span<const Intent> intents);

} // namespace tw::plan

// Internal: the ways in which an intent can be carried out at a place, and the last check of all.
#pragma once

#include "plan/draft.h"
#include "plan/normal.h"

#include <span>

namespace tw::plan {

/// Makes a plan that is not checked yet, or says why this way is closed.
using Way = Result<Plan> (*)(const facts::Facts& facts, const Intent& intent);

/// The ways to a place, the one with the smallest change first.
[[nodiscard]] std::span<const Way> ways_to(Place place);

/// Carries out one intent on a draft.
[[nodiscard]] Step carry_out(Draft& draft, const Intent& intent);
/// What a draft has come to.
[[nodiscard]] Result<Plan> planned(const Draft& draft, const Intent& intent);

// Own
[[nodiscard]] Result<Plan> in_its_own_text(const facts::Facts& facts, const Intent& intent);
// Here (place_here.cpp)
/// The service says it itself, so that what it takes over counts no more.
[[nodiscard]] Result<Plan> over_what_it_takes(const facts::Facts& facts, const Intent& intent);
/// The service gets its own copy of what it shares with others, and that is changed.
[[nodiscard]] Result<Plan> in_a_copy(const facts::Facts& facts, const Intent& intent);
// Source (place_source.cpp, place_base.cpp)
/// In the text behind the anchor or the merge key, in the default of the variable.
[[nodiscard]] Result<Plan> in_the_shared_text(const facts::Facts& facts, const Intent& intent);
/// In the service that is extended, which may stand in another file.
[[nodiscard]] Result<Plan> in_the_base(const facts::Facts& facts, const Intent& intent);
// OverrideFile (place_override.cpp, place_override_whole.cpp)
/// The last file says so once more.
[[nodiscard]] Result<Plan> beside_it(const facts::Facts& facts, const Intent& intent);
/// `!reset` in the last file takes away what other files say.
[[nodiscard]] Result<Plan> by_reset(const facts::Facts& facts, const Intent& intent);
/// The last file says the whole list or map anew, with `!override`.
[[nodiscard]] Result<Plan> by_override(const facts::Facts& facts, const Intent& intent);

/// The last of several compose files.
[[nodiscard]] Result<text::FileId> override_file(const facts::Facts& facts);
/// Writes a value at a path of the merged tree, in the place of what the file says there, with as
/// much of the way there as is missing.
[[nodiscard]] Step write_over(yaml::Editor& editor, const ValuePath& path, yaml::Data value);

/// Names of variables that stand in the texts before the edits and less often after them.
[[nodiscard]] std::vector<std::string> lost_variables(const facts::Facts& facts,
                                                      const text::FileEdits& edits);

/// Whether the project after the edits says what the intent wanted, and nothing else changed; the
/// reason why not otherwise. At Place::Source those that share the text may change in the same way;
/// they are returned, `api`.
[[nodiscard]] Result<std::vector<std::string>> check_outcome(const facts::Facts& facts,
                                                             const text::FileEdits& edits,
                                                             const Intent& intent, Place place);

} // namespace tw::plan

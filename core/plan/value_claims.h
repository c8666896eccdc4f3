// Internal: what intents about any value claim, and whether they had their effect.
#pragma once

#include "plan/claims.h"
#include "text/source.h"

namespace tw::plan {

[[nodiscard]] std::vector<Claim> claims_of(const SetValue& intent);
[[nodiscard]] std::vector<Claim> claims_of(const RemoveValue& intent);
[[nodiscard]] std::vector<Claim> claims_of(const RenameKey& intent);
[[nodiscard]] std::vector<Claim> claims_of(const AddValue& intent);
[[nodiscard]] std::vector<Claim> claims_of(const TagValue& intent);

/// Whether the merged project holds, at the place of the intent, a value that is written as wanted
/// or reads so.
[[nodiscard]] bool has_value(const compose::Project& project, const text::FileSet& files,
                             const SetValue& set, const compose::Environment& environment);
/// Some step is a place in a list, which counts in one file only.
[[nodiscard]] bool has_index(const yaml::Path& path);
/// The place of an intent about any value; null for other intents.
[[nodiscard]] const ValuePlace* place_of(const Intent& intent);

} // namespace tw::plan

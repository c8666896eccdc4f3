// Internal: labels and variables, which are written as a list of `key=value` or as a map.
#pragma once

#include "plan/draft.h"

#include <optional>
#include <string>

namespace tw::plan {

struct Pair {
    std::string key;
    std::optional<std::string> value; ///< nothing: the key stands alone
};

/// Sets one pair below `owner.name`, in the form that is there, or else in the file's habit.
[[nodiscard]] Step set_pair(Draft& draft, yaml::Editor& editor, const yaml::Path& owner,
                            const std::string& name, const Pair& pair);
/// The list item or map entry of a pair.
[[nodiscard]] yaml::Path pair_path(const yaml::Editor& editor, const yaml::Path& pairs,
                                   const std::string& key);
/// Gives a pair another key and leaves its value as written.
[[nodiscard]] Step rename_pair(yaml::Editor& editor, const yaml::Path& pairs,
                               const std::string& from, const std::string& to);
/// Removes a pair, and what would be left empty with it.
[[nodiscard]] Step remove_pair(yaml::Editor& editor, const yaml::Path& pairs,
                               const std::string& key);

} // namespace tw::plan

// The repository around a project, read from its files; git itself is never run.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace tw::text {

struct Repository {
    std::filesystem::path top;        ///< the working tree
    std::filesystem::path git_folder; ///< of this working tree: `.git`, or what a file `.git` names
};

/// The repository that holds a folder; nothing when there is none.
[[nodiscard]] std::optional<Repository> find_repository(const std::filesystem::path& folder);

/// The commit that is checked out, 40 or 64 hexadecimal digits; empty when there is none yet, or
/// when references are stored in a way that is not known here.
[[nodiscard]] std::string head_commit(const Repository& repository);

/// A path as seen from the top of the repository, if it is inside; otherwise from `folder`, if it
/// is below; otherwise absolute. `path` is relative to `folder`.
[[nodiscard]] std::string path_in_repository(const std::optional<Repository>& repository,
                                             const std::filesystem::path& folder,
                                             const std::filesystem::path& path);

} // namespace tw::text

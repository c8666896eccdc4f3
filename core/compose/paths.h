// Paths in compose files.
#pragma once

#include <filesystem>
#include <string>

namespace tw::compose {

/// Without `.`, `..` and doubled or trailing slashes; an empty path stays empty.
[[nodiscard]] std::string clean_path(const std::string& path);

/// Absolute, seen from `directory`. `~` is the home directory; a path with a drive of Windows
/// stays.
[[nodiscard]] std::string absolute_path(const std::string& path,
                                        const std::filesystem::path& directory,
                                        const std::string& home);

} // namespace tw::compose

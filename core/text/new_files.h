// Files that a change makes, beside the texts that it edits.
#pragma once

#include "base/phrase.h"
#include "base/result.h"
#include "text/disk.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace tw::text {

/// What is to be in files that are not on the disk yet, by their absolute paths. They belong to no
/// FileSet: nobody reads them, and since they hold secrets, nobody shows them.
using NewFiles = std::map<std::filesystem::path, std::string>;

/// `new file secrets/db.txt (1 line, not shown)`; `name` as the reader would call it.
[[nodiscard]] Phrase told(std::string_view name, std::string_view contents);

/// Fails where something else is in the place of a file.
[[nodiscard]] Result<void> check_free(const Disk& disk, const NewFiles& files);
/// Makes them all, or fails at the first that cannot be made. One that is there and says just this
/// is left as it is.
[[nodiscard]] Result<void> make_all(Disk& disk, const NewFiles& files);

} // namespace tw::text

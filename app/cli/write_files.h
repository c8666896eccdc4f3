// Carrying out edits on the disk.
#pragma once

#include "analysis/analysis.h"

#include <filesystem>
#include <string>

namespace tw::cli {

/// The path for a patch's header: seen from here if the file is below, otherwise its name.
[[nodiscard]] std::string patch_name(const std::filesystem::path& path);

/// Makes the new files, which are not taken back, then writes the others, all or none: what was
/// written already is put back when a later one fails. Prints why it failed; the result is the exit
/// code.
[[nodiscard]] int write_files(const analysis::Snapshot& before, const text::FileEdits& edits,
                              const text::NewFiles& new_files);

} // namespace tw::cli

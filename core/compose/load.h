// Reading a project: from syntax trees to a Project, as Compose does it.
#pragma once

#include "compose/project.h"
#include "compose/version.h"
#include "text/diagnostic.h"
#include "yaml/tree.h"

#include <filesystem>
#include <map>
#include <set>

namespace tw::compose {

/// What a project is read with; the same switches that Compose has.
struct LoadOptions {
    std::vector<std::string> profiles; ///< `*` selects all
    std::optional<std::string> project_name;
    std::string directory_name; ///< base name of the project's directory, for the default name
    std::map<std::string, std::string> environment; ///< the shell's, and below it `.env`
    std::filesystem::path working_directory;        ///< what the paths of the files start from
    std::filesystem::path project_directory;        ///< what relative paths in the files start from
    std::set<std::filesystem::path> absent;         ///< paths that were looked for and are no files
    Version version = newest;
};

/// A file that the project names and that was not at hand, by its absolute path. Whoever reads the
/// disk adds it, or notes its absence, and loads again.
using WantedFiles = std::set<std::filesystem::path>;

struct Loaded {
    Project project;
    std::vector<text::Diagnostic> diagnostics;
    std::map<text::FileId, yaml::Tree> followed; ///< files that `extends` and `include` led to
    WantedFiles wanted;
};

/// Reads and merges `compose_files`, in the order of `-f`, from their syntax trees, and what they
/// name out of `files`. Never fails: what cannot be understood is reported, and the rest is read.
/// The codes of the diagnostics are those of the rule catalogue.
[[nodiscard]] Loaded load(const text::FileSet& files,
                          const std::vector<text::FileId>& compose_files,
                          const std::vector<yaml::Tree>& trees, const LoadOptions& options);

} // namespace tw::compose

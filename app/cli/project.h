// The options that name a project, and its opening.
#pragma once

#include "analysis/analysis.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tw::cli {

/// Compose's own switches, and the contract.
struct ProjectOptions {
    std::vector<std::string> files;
    std::vector<std::string> profiles;
    std::vector<std::string> env_files;
    std::string project_name;
    std::string project_directory;
    std::string contract;
    std::string compose_version;
    std::string engine_version;
    std::string traefik_version;
    std::string environment;
    std::string mode;
    std::string baseline; ///< of `check`
    std::string today;
};

/// Declares the options; what they hold is valid once the command line has been read.
[[nodiscard]] std::shared_ptr<ProjectOptions> add_project_options(CLI::App& app);

/// The names of the environments of the contract, one at least; prints why there are none.
[[nodiscard]] std::optional<std::vector<std::string>>
environments_of(const ProjectOptions& options);

/// Reads and analyses the project; prints the reason and returns null when it cannot.
[[nodiscard]] analysis::SnapshotPtr open_project(const ProjectOptions& options);

} // namespace tw::cli

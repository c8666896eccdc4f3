// A compose project to try: files, and the command line and environment they are read with.
#pragma once

#include "oracle/node.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tw::oracle {

/// Either YAML documents or, where there are none, plain text.
struct File {
    std::vector<Node> documents;
    std::string text;

    [[nodiscard]] std::string contents() const;
};

struct Project {
    std::string folder = "project"; ///< its base name; Compose names the project after it
    std::map<std::string, File> files;
    std::vector<std::string> named_files; ///< `-f`; empty: found as Compose finds them
    std::vector<std::string> profiles;
    std::vector<std::string> env_files;
    std::optional<std::string> name;      ///< `-p`
    std::optional<std::string> directory; ///< `--project-directory`
    std::map<std::string, std::string> environment;
};

/// The command line of `docker-compose`, up to its subcommand.
[[nodiscard]] std::vector<std::string> arguments(const Project& project);

/// Writes the files into `place / project.folder`, which is returned.
std::filesystem::path write(const Project& project, const std::filesystem::path& place);

/// Everything about the project in one text for a person.
[[nodiscard]] std::string to_text(const Project& project);

} // namespace tw::oracle

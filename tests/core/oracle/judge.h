// Compose itself: `docker-compose config` of Debian 13, which calls itself 2.26.1 but reads files
// with compose-go 2.4.8.
#pragma once

#include "oracle/json.h"
#include "oracle/project.h"

namespace tw::oracle {

struct Verdict {
    bool accepts = false;
    Json model;          ///< what it prints, if it accepts
    std::string message; ///< why it refuses: the first error that it met, one of many perhaps
};

/// True where there is a `docker-compose` to ask.
[[nodiscard]] bool has_judge();

/// The environment that both sides read a project with.
[[nodiscard]] std::map<std::string, std::string> environment_of(const Project& project);

/// Asks about a project that lies in `root`.
[[nodiscard]] Verdict ask(const Project& project, const std::filesystem::path& root);

} // namespace tw::oracle

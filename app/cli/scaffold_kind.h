// The files that `scaffold` drafts for other programs, one source file a kind.
#pragma once

#include <string_view>

namespace tw::cli {

/// A file that runs `tierwright-cli check` somewhere else. `@ARGS@` in its text stands for the
/// options that name the project, each with a space before it.
struct ScaffoldKind {
    const char* name;
    const char* about;
    const char* place; ///< where such a file is usually kept, from the top of the repository
    bool executable = false;
    std::string_view text;
};

extern const ScaffoldKind scaffold_github_actions;
extern const ScaffoldKind scaffold_gitlab_ci;
extern const ScaffoldKind scaffold_makefile;
extern const ScaffoldKind scaffold_pre_commit;
extern const ScaffoldKind scaffold_validate_script;

} // namespace tw::cli

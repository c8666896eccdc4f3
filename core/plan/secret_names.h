// Internal: what a variable becomes when its value moves to a secret.
#pragma once

#include "plan/draft.h"

#include <filesystem>
#include <string>

namespace tw::plan {

/// Where a secret's value comes from. Exactly one of the two is there.
struct SecretSource {
    std::string variable; ///< of the shell: `DB_PASSWORD` for `${DB_PASSWORD}`
    std::string text;     ///< what the container would have had in its variable
};

/// What a variable's value would be as a secret; an error says why it cannot be one.
[[nodiscard]] Result<SecretSource>
secret_source(const facts::Facts& facts, const compose::Service& service, const std::string& key);

/// A secret that the project declares, or null.
[[nodiscard]] const compose::Value* declared_secret(const compose::Project& project,
                                                    const std::string& name);
/// Whether it is known that a declared secret has this value.
[[nodiscard]] bool has_source(const facts::Facts& facts, const compose::Value& declared,
                              const SecretSource& source);
/// A file of a secret on the disk; from the folder that Compose starts from.
[[nodiscard]] std::filesystem::path secret_path(const facts::Facts& facts, const std::string& file);

/// The service reads the secret at its usual place, and the secret comes from where it was to.
[[nodiscard]] bool has_moved(const facts::Facts& before, const compose::Project& after,
                             const MoveToSecret& wanted);

/// What the user should know about the move: who reads such files, what to do besides.
void note_move(Draft& draft, const compose::Service& service, const MoveToSecret& intent,
               const SecretSource& source);

} // namespace tw::plan

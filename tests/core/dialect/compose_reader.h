// Compose as judge of one text: does its YAML reader, go-yaml v3, take it?
#pragma once

#include <filesystem>
#include <string>

namespace tw::dialect {

struct Opinion {
    bool refuses_yaml = false; ///< a problem of YAML: syntax, a key twice, a key that is no text
    std::string message;       ///< empty if the file was accepted altogether
    /// The problem of YAML stands behind the first document's value. Compose has not read so far if
    /// it refuses that document for another reason.
    bool behind_first_document = false;
};

/// Asks `docker-compose config` about a file, without variables and references.
[[nodiscard]] Opinion opinion_of_compose(const std::filesystem::path& file);

/// What the analysis finds: the message of its first error, and whether YAML is what it minds.
[[nodiscard]] Opinion opinion_of_tierwright(const std::filesystem::path& file);

} // namespace tw::dialect

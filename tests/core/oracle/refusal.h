// Kinds of refusal, by which Compose's messages and our findings are compared.
#pragma once

#include "oracle/reading.h"

#include <set>

namespace tw::oracle {

enum class Refusal : std::uint8_t {
    Yaml,        ///< broken, or a key twice
    Key,         ///< not allowed there
    Type,        ///< another type, number of items or word is wanted
    Name,        ///< of the project or a service
    Variable,    ///< wrong `${}`, or a required one is not set
    Reference,   ///< to something undeclared
    Cycle,       ///< of dependencies, `extends` or `include`
    Port,        ///< a port's text
    Size,        ///< a number of bytes
    Duration,    ///< a time
    Healthcheck, ///< its test's first word
    Image,       ///< neither image nor build
    Conflict,    ///< keys that exclude each other, or must be equal
    Merge,       ///< a list over a mapping, or the like
    File,        ///< that cannot be read
    Extends,     ///< a service that is not there
    Mount,       ///< a volume's text
    Source,      ///< of a secret or config
    Empty,       ///< no project at all
    Unknown,     ///< a message that this table does not know
};

[[nodiscard]] const char* name_of(Refusal kind);
/// The kind of a message of `docker-compose config`.
[[nodiscard]] Refusal kind_of_message(const std::string& message);
/// What a complaint may mean; a rule with a wide meaning has several kinds.
[[nodiscard]] std::set<Refusal> kinds_of(const Complaint& complaint);

} // namespace tw::oracle

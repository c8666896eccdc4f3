// Where each effective value comes from, for people and for machines.
#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace tw::report {

/// One effective value.
struct ValueOrigin {
    std::string path;                ///< `services.web.environment.LOG_LEVEL`
    std::string value;               ///< secrets are masked
    text::Location location;         ///< where it is written
    std::vector<compose::Detour> by; ///< how it came from there, the nearest to the text first
    std::vector<Phrase> variables;   ///< `TAG (not set, so its default)`
};

/// All values at or below the path `prefix` (`services.web`); without a prefix, all of the project.
[[nodiscard]] std::vector<ValueOrigin> origins(const facts::Facts& facts, std::string_view prefix);

/// How a value came, in words: `through the alias in compose.yaml:12:5, extends base.yaml:3:7`;
/// empty for a value that is written where it counts.
[[nodiscard]] Phrase explanation(const facts::Facts& facts, const ValueOrigin& origin);

[[nodiscard]] std::string origins_text(const facts::Facts& facts, std::string_view prefix);
[[nodiscard]] std::string origins_json(const facts::Facts& facts, std::string_view prefix);

} // namespace tw::report

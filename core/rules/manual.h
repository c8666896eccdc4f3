// The user manual of the rules, made of their own documentation.
#pragma once

#include "rules/rule.h"

#include <string>

namespace tw::rules {

/// `error`, `warning`, `remark`.
[[nodiscard]] std::string_view severity_word(text::Severity severity);
/// What comes of it when nothing is done: `Compose refuses the project`.
[[nodiscard]] std::string_view consequence_text(facts::Consequence consequence);

/// All rules, and those that are deliberately not there, as Markdown: `docs/rules.md`.
[[nodiscard]] std::string manual();

} // namespace tw::rules

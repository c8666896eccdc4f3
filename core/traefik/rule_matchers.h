// Internal: which matchers a dialect has, and what their arguments must be.
#pragma once

#include "traefik/rule.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace tw::traefik {

/// A matcher of one dialect.
struct MatcherForm {
    Matcher matcher = Matcher::Host;
    std::size_t fewest = 1;
    std::size_t most = 1; ///< 0: any number
};

/// All matchers that a dialect has.
[[nodiscard]] std::span<const MatcherForm> matcher_forms(const Dialect& dialect);
/// The form of a matcher; null where the dialect lacks it.
[[nodiscard]] const MatcherForm* find_form(Matcher matcher, const Dialect& dialect);
/// Names are known as written here, in lower case, in upper case and with only the first letter
/// capital; nothing for other spellings.
[[nodiscard]] std::optional<Matcher> find_matcher(std::string_view name);

/// Gives a call its matcher, and adds what is wrong with it to the rule's problems.
void check_call(RuleNode& call, Rule& rule);

} // namespace tw::traefik

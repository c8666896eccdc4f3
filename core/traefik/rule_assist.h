// What an editor of rules needs while somebody types: colours, completions and the first mistake.
#pragma once

#include "traefik/rule.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

/// A part of a rule that is coloured; what lies between has no colour.
struct RuleSpan {
    enum class Kind : std::uint8_t { Matcher, Text, Operator, Wrong };
    Kind kind = Kind::Matcher;
    text::Range range;
};

/// In the order of the text. Unknown matchers, and what is no word of the language, are wrong.
[[nodiscard]] std::vector<RuleSpan> rule_spans(std::string_view text, const Dialect& dialect);

struct RuleChoice {
    std::string word;     ///< in the list: `PathPrefix`
    std::string insert;   ///< PathPrefix(``)
    std::size_t back = 0; ///< so far before the end of `insert` the typing goes on
    friend bool operator==(const RuleChoice&, const RuleChoice&) = default;
};

struct RuleChoices {
    text::Range replaces; ///< what has been typed of the word
    std::vector<RuleChoice> choices;
};

/// What may stand at `cursor`: matchers of the dialect, `&&` and `||` behind one, `hosts` and
/// methods as arguments.
[[nodiscard]] RuleChoices complete_rule(std::string_view text, std::size_t cursor,
                                        const Dialect& dialect,
                                        const std::vector<std::string>& hosts);

/// `column 12: Traefik knows no matcher Hots: write Host`; columns count characters, from 1.
[[nodiscard]] Phrase to_text(const RuleProblem& problem, std::string_view rule);

} // namespace tw::traefik

// The words of a rule, as Go's scanner divides them (Go language specification, "Lexical
// elements").
#pragma once

#include "base/phrase.h"
#include "text/range.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tw::traefik {

struct RuleToken {
    enum class Kind : std::uint8_t {
        Name,
        Text, ///< in back-quotes or double quotes; `value` is what it says
        Number,
        Bad, ///< no word of the language; `objection` says why
        And, ///< `&&`
        Or,  ///< `||`
        Not, ///< `!`
        Open,
        Close,
        Comma,
        Operator,  ///< any other mark
        LineBreak, ///< one that ends an expression, as Go has it
        End,
    };
    Kind kind = Kind::End;
    text::Range range;
    std::string value;
    Phrase objection; ///< empty but for Bad
};

/// Gives one token after the other, and End for ever after the last.
class RuleLexer {
public:
    explicit RuleLexer(std::string_view text) : text_(text) {}
    [[nodiscard]] RuleToken next();

private:
    /// Skips blanks and comments; true at a line break that ends an expression.
    bool skip_blanks();
    RuleToken name();
    RuleToken number();
    RuleToken raw_text();
    RuleToken quoted_text();
    RuleToken mark();
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool may_end_ = false; ///< the token before can be the last of an expression
};

} // namespace tw::traefik

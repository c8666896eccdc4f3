// Regular expressions and templates in rules and middlewares.
//
// Traefik uses Go's regexp package, whose syntax and semantics are RE2's. Neither backtracks, so a
// hostile pattern costs no more than a friendly one; RE2 also refuses to take more than some
// memory.
#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace tw::traefik {

/// A compiled regular expression. Cheap to copy.
class Pattern {
public:
    /// Fails with RE2's reason.
    [[nodiscard]] static Result<Pattern> compile(std::string_view expression);
    /// A match anywhere in the text, as Go's MatchString.
    [[nodiscard]] bool matches(std::string_view text) const;
    /// A text that it matches, where one is easily found; for examples.
    [[nodiscard]] std::optional<std::string> example() const;
    /// The text with every match replaced; `$1` and `${1}` in the replacement stand for groups, as
    /// in Go. Nothing where the replacement names groups by words.
    [[nodiscard]] std::optional<std::string> replace_all(std::string_view text,
                                                         std::string_view replacement) const;

private:
    std::shared_ptr<const re2::RE2> compiled_;
};

/// Where Traefik 2 reads a template: `{name}`, `{name:expression}`, anything else literal.
enum class TemplatePlace : std::uint8_t { Host, Path, Prefix, Query };

/// The regular expression that Traefik 2 makes of a template; fails where Traefik does.
[[nodiscard]] Result<Pattern> compile_template(std::string_view text, TemplatePlace place);
/// Holds a `{name}` or `{name:expression}` of that syntax.
[[nodiscard]] bool looks_like_template(std::string_view text);
/// Holds marks that mean something in a regular expression only: `^ $ \ * + ( ) [ ] |`.
[[nodiscard]] bool looks_like_expression(std::string_view text);

} // namespace tw::traefik

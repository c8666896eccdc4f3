// Rules of routers, such as Host(`a.example`) && PathPrefix(`/api`): read as Traefik reads them.
//
// Traefik hands a rule to Go's own expression parser and then gives a meaning to calls, `&&`, `||`,
// `!` and parentheses only (doc.traefik.io, "Routers", "Rule"). Matchers, and the number of their
// arguments, changed between version 2 and 3 ("Migration Guide: From v2 to v3", "Router Rule
// Matchers").
#pragma once

#include "base/phrase.h"
#include "base/version.h"
#include "text/range.h"
#include "traefik/setting.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

enum class RuleSyntax : std::uint8_t { V2, V3 };

/// What decides how a rule is read.
struct Dialect {
    Version traefik{3, 7};
    RuleSyntax syntax = RuleSyntax::V3;
    Protocol protocol = Protocol::Http; ///< UDP routers have no rules

    /// The dialect of a version. `rule_syntax` (of the router, or `core.defaultRuleSyntax`) counts
    /// from 3.0 on; empty: the version's own.
    [[nodiscard]] static Dialect of(Version traefik, std::string_view rule_syntax = {},
                                    Protocol protocol = Protocol::Http);
};

enum class Matcher : std::uint8_t {
    Host,
    HostHeader,
    HostRegexp,
    Path,
    PathPrefix,
    PathRegexp,
    Method,
    Headers,
    HeadersRegexp,
    Header,
    HeaderRegexp,
    Query,
    QueryRegexp,
    ClientIp,
    HostSni,
    HostSniRegexp,
    Alpn,
};

[[nodiscard]] std::string_view to_text(Matcher matcher);

struct RuleArgument {
    std::string value; ///< without quotes
    text::Range range; ///< with quotes, in the rule
};

/// A part of a rule. Invariant: a call has no children, a negation one, the others two or more.
struct RuleNode {
    enum class Kind : std::uint8_t { Call, Not, And, Or };
    Kind kind = Kind::Call;
    bool in_parentheses = false;
    std::optional<Matcher> matcher;      ///< of a call; nothing: nobody knows its name
    text::Range name;                    ///< of a call: the matcher's name
    std::vector<RuleArgument> arguments; ///< of a call
    std::vector<RuleNode> children;
    text::Range range; ///< in the rule, without parentheses around it
};

/// Why Traefik does not take a rule. The router is then not made, and clients get 404.
struct RuleProblem {
    enum class Kind : std::uint8_t {
        Syntax,        ///< it is no expression of matchers
        Unknown,       ///< a matcher that no version has
        OtherVersion,  ///< a matcher that the other syntax has
        ArgumentCount, ///< too few or too many arguments for this syntax
        Argument,      ///< an argument that the matcher refuses
    };
    Kind kind = Kind::Syntax;
    text::Range range; ///< in the rule; empty at its end
    Phrase message;    ///< one sentence without a full stop
    Phrase remedy;     ///< what to do about it; may be empty
};

/// A rule that was read.
struct Rule {
    std::string text;
    Dialect dialect;
    std::optional<RuleNode> root;      ///< nothing when the syntax is wrong
    std::vector<RuleProblem> problems; ///< in the order of the text

    [[nodiscard]] bool valid() const { return root && problems.empty(); }
    /// What counts as priority when none is written: the length of the rule in bytes.
    [[nodiscard]] std::int64_t default_priority() const {
        return static_cast<std::int64_t>(text.size());
    }
};

/// Never fails: what is wrong is in `problems`. An expression that is right but names wrong
/// matchers or arguments has a root all the same.
[[nodiscard]] Rule parse_rule(std::string_view text, Dialect dialect);

/// All calls, in the order of the text.
[[nodiscard]] std::vector<const RuleNode*> calls(const Rule& rule);

} // namespace tw::traefik

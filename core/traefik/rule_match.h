// What a rule says about a request, and about all requests.
#pragma once

#include "traefik/request.h"
#include "traefik/rule.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tw::traefik {

/// An answer that may be unknown: the client's address is not given, or versions differ.
enum class Truth : std::uint8_t { No, Unknown, Yes };

/// A valid rule, ready to be asked many times. Its patterns are compiled once.
class RuleMatch {
public:
    /// Of an HTTP rule that is valid; any other matches nothing.
    explicit RuleMatch(const Rule& rule);
    [[nodiscard]] Truth matches(const Request& request) const;

private:
    using Test = std::function<Truth(const Request&)>;
    Test test_;
};

/// A part of a rule that no request can satisfy, or that does not mean what it seems to.
struct Futility {
    text::Range range; ///< of the argument or the part, in the rule
    Phrase why;        ///< what follows "since": `a host has no port`
    /// The rule with this put right; empty where nobody can tell what was meant.
    std::string rewritten;
    bool whole_rule = false; ///< because of it the whole rule matches nothing
};

/// Parts that never match what a client asks for. Doubtful ones are left out.
[[nodiscard]] std::vector<Futility> futilities(const Rule& rule);

/// The first place where `&&` and `||` meet without parentheses: the range of the `&&` part.
[[nodiscard]] std::optional<text::Range> mixed_operators(const Rule& rule);

/// A request that both rules match; nothing when none was found. Both are HTTP rules. Sound: what
/// is returned was tried on both.
[[nodiscard]] std::optional<Request> common_request(const Rule& a, const Rule& b);

/// The rule written for its dialect, with the meaning that it has in the other version's; empty
/// where that is not certain, or where other things are wrong.
[[nodiscard]] std::string migrated(const Rule& rule);

} // namespace tw::traefik

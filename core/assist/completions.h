// What may be typed at a place of a compose file or of the contract.
#pragma once

#include "facts/facts.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::assist {

enum class ChoiceKind : std::uint8_t {
    Key,
    Value,
    Service,
    Network,
    Volume,
    Secret,
    Config,
    Profile,
    Class, ///< of the contract
    Anchor,
    Variable,
    Router,
    Middleware,
    EntryPoint,
    Resolver,
    Backend, ///< a service of Traefik
    Rule,    ///< a part of a rule of Traefik
};

struct Choice {
    std::string word;     ///< in the list
    std::string insert;   ///< with what follows a key: blank, or line break and indentation
    std::size_t back = 0; ///< so many bytes before the end of `insert` the typing goes on
    bool goes_on = false; ///< behind it there may be something to choose again
    ChoiceKind kind = ChoiceKind::Key;
    std::string detail; ///< more about it; may be empty

    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Choices {
    text::Range replaces;        ///< what has been typed of the word
    bool unasked = false;        ///< worth showing to somebody who only types
    std::vector<Choice> choices; ///< those that begin as typed first
};

/// What fits at `offset` of `text`, the present text of `file`. The facts may be older than it:
/// they say which names there are.
[[nodiscard]] Choices completions(const facts::Facts& facts, text::FileId file,
                                  std::string_view text, std::size_t offset);

} // namespace tw::assist

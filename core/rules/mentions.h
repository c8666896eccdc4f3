// The services that a contract names.
#pragma once

#include "facts/facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw::rules {

/// A service's name in the contract, at the first place where it stands.
struct Mention {
    enum class State : std::uint8_t {
        Enabled,
        Inactive, ///< switched off by its profiles
        Unknown,
    };
    std::string name;
    text::Location location;
    State state = State::Enabled;
    std::size_t count = 1; ///< how often it is named
};

/// Every service that the contract names, once, in the order of the text. Needs a contract.
[[nodiscard]] std::vector<Mention> mentioned_services(const facts::Facts& facts);

} // namespace tw::rules

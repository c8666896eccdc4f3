// Small words that messages are made of.
#pragma once

#include "base/name.h"
#include "base/phrase.h"

#include <span>
#include <string>
#include <vector>

namespace tw::rules {

using tw::listed;
/// The same for texts that are the same in every language.
[[nodiscard]] Phrase listed(std::span<const std::string> names, std::size_t most = 8);
/// The same for strong names; `nothing` when there are none.
template <class Tag>
[[nodiscard]] Phrase listed(const std::vector<Name<Tag>>& names, Phrase nothing = say("none")) {
    const std::vector<Phrase> words(names.begin(), names.end());
    return words.empty() ? std::move(nothing) : listed(words);
}

/// `on edge and api_tier`, `on no network`.
[[nodiscard]] Phrase on_networks(const std::vector<NetworkName>& networks);
/// `web is on edge and api_tier`, `web is on no network`.
[[nodiscard]] Phrase is_on_networks(const ServiceName& service,
                                    const std::vector<NetworkName>& networks);

} // namespace tw::rules

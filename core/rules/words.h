// Small words that messages are made of.
#pragma once

#include "base/name.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tw::rules {

/// `a`, `a and b`, `a, b and c`; beyond `most` names, `a, b, c and 4 more`.
[[nodiscard]] std::string listed(std::span<const std::string> names, std::size_t most = 8);
/// The same for strong names; `nothing` when there are none.
template <class Tag>
[[nodiscard]] std::string listed(const std::vector<Name<Tag>>& names,
                                 std::string_view nothing = "none") {
    std::vector<std::string> texts;
    for (const Name<Tag>& name : names) {
        texts.push_back(name.str());
    }
    return texts.empty() ? std::string(nothing) : listed(texts);
}

/// `1 service`, `7 services`.
[[nodiscard]] std::string count_of(std::size_t count, std::string_view thing);

} // namespace tw::rules

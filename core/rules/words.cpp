#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {

std::string listed(std::span<const std::string> names, std::size_t most) {
    const std::size_t shown = names.size() > most ? most : names.size();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool last = i + 1 == names.size();
        text += i == 0 ? "" : last ? " and " : ", ";
        text += names[i];
    }
    if (shown < names.size()) {
        text += std::format(" and {} more", names.size() - shown);
    }
    return text;
}

std::string count_of(std::size_t count, std::string_view thing) {
    return std::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

} // namespace tw::rules

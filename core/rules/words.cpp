#include "rules/words.h"

#include <format>

namespace tw::rules {

Phrase listed(std::span<const std::string> names, std::size_t most) {
    return listed(std::vector<Phrase>(names.begin(), names.end()), most);
}

std::string count_of(std::size_t count, std::string_view thing) {
    return std::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

} // namespace tw::rules

// Internal: the contract's format, out of its JSON Schema.
#pragma once

#include "yaml/data.h"

#include <string>
#include <vector>

namespace tw::assist {

struct ContractKey {
    std::string name;
    std::string description;
    bool holds_map = false;  ///< and nothing else
    bool holds_list = false; ///< and nothing else
};
struct ContractPlace {
    std::vector<ContractKey> keys;   ///< of a mapping there
    std::vector<std::string> values; ///< words that may stand there
};

/// What may stand at a path.
[[nodiscard]] ContractPlace contract_place(const yaml::Path& path);

} // namespace tw::assist

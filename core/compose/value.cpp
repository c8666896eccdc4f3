#include "compose/value.h"

#include <algorithm>

namespace tw::compose {

const Entry* Value::find_entry(std::string_view key) const {
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
    const Entry* entry = find_entry(key);
    return entry == nullptr ? nullptr : &entry->value;
}

} // namespace tw::compose

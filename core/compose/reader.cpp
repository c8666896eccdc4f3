#include "compose/reader.h"

namespace tw::compose {

Origin origin_of_key(const Entry& entry) {
    Origin origin = entry.value.origin;
    origin.location = entry.key_location;
    origin.variable = false;
    return origin;
}

const Value* find_at(const Value& map, std::initializer_list<std::string_view> path) {
    const Value* value = &map;
    for (const std::string_view key : path) {
        value = value == nullptr ? nullptr : value->find(key);
    }
    return value;
}

std::optional<Located<std::string>> read_text(const Value& map, std::string_view key) {
    const Value* value = map.find(key);
    return value == nullptr || !value->is_scalar() || value->is_null()
               ? std::nullopt
               : std::optional(Located<std::string>{value->text, value->origin});
}

bool read_flag(const Value& map, std::string_view key, bool otherwise) {
    const Value* value = map.find(key);
    return value == nullptr || value->kind != Kind::Bool ? otherwise : printed(*value) == "true";
}

std::vector<Located<std::string>> read_list(const Value& map, std::string_view key) {
    std::vector<Located<std::string>> items;
    const Value* list = map.find(key);
    for (std::size_t i = 0; list != nullptr && i < list->list.size(); ++i) {
        const Value& item = list->list[i];
        if (item.is_scalar()) {
            items.push_back({printed(item), item.origin});
        }
    }
    return items;
}

std::vector<Label> read_labels(const Value& map, std::string_view key) {
    std::vector<Label> labels;
    const Value* entries = map.find(key);
    for (std::size_t i = 0; entries != nullptr && i < entries->map.size(); ++i) {
        const Entry& entry = entries->map[i];
        if (entry.value.is_scalar()) {
            labels.push_back({entry.key, entry.value.text, entry.value.origin});
        }
    }
    return labels;
}

} // namespace tw::compose

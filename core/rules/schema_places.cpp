#include "rules/schema_places.h"

#include "base/nearest.h"

#include <vector>

namespace tw::rules {

const compose::schema::Type* type_at(const yaml::Path& path) {
    const compose::schema::Type* type = &compose::schema::file();
    for (const yaml::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        if (key == nullptr) {
            type = type->items;
        } else if (const compose::schema::Field* field = type->field(*key)) {
            type = field->type;
        } else {
            type = type->entries;
        }
        if (type == nullptr) {
            break;
        }
    }
    return type;
}

std::string nearest_key(const yaml::Path& unknown) {
    const auto* key = unknown.empty() ? nullptr : std::get_if<std::string>(&unknown.back());
    const auto* owner = key == nullptr ? nullptr : type_at({unknown.begin(), unknown.end() - 1});
    std::vector<std::string_view> known;
    if (owner != nullptr) {
        for (const compose::schema::Field& field : owner->fields) {
            known.push_back(field.key);
        }
    }
    return known.empty() ? std::string() : std::string(nearest(*key, known));
}

} // namespace tw::rules

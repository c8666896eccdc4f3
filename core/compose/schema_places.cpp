#include "compose/schema_places.h"

namespace tw::compose::schema {

const Type* type_at(const yaml::Path& path) {
    const Type* type = &file();
    for (const yaml::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        if (key == nullptr) {
            type = type->items;
        } else if (const Field* field = type->field(*key)) {
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

} // namespace tw::compose::schema

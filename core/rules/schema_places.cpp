#include "rules/schema_places.h"

#include "base/nearest.h"
#include "compose/schema_places.h"

#include <vector>

namespace tw::rules {

std::string nearest_key(const yaml::Path& unknown) {
    const auto* key = unknown.empty() ? nullptr : std::get_if<std::string>(&unknown.back());
    const auto* owner =
        key == nullptr ? nullptr : compose::schema::type_at({unknown.begin(), unknown.end() - 1});
    std::vector<std::string_view> known;
    if (owner != nullptr) {
        for (const compose::schema::Field& field : owner->fields) {
            known.push_back(field.key);
        }
    }
    return known.empty() ? std::string() : std::string(nearest(*key, known));
}

} // namespace tw::rules

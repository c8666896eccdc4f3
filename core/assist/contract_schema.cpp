#include "assist/contract_schema.h"

#include "assist/contract_schema_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tw::assist {
namespace {

using Json = nlohmann::ordered_json;

const Json& whole_schema() {
    static const Json root = Json::parse(contract_schema_text);
    return root;
}

/// The forms that a part of the schema allows: references followed, alternatives apart.
void collect_forms(const Json& part, std::vector<const Json*>& forms) {
    if (const auto reference = part.find("$ref"); reference != part.end()) {
        const std::string pointer = reference->get<std::string>().substr(1);
        collect_forms(whole_schema().at(Json::json_pointer(pointer)), forms);
        return;
    }
    if (const auto choices = part.find("anyOf"); choices != part.end()) {
        for (const Json& each : *choices) {
            collect_forms(each, forms);
        }
        return;
    }
    forms.push_back(&part);
}

std::vector<const Json*> forms_of(const Json& part) {
    std::vector<const Json*> forms;
    collect_forms(part, forms);
    return forms;
}

std::vector<const Json*> forms_at(const yaml::Path& path) {
    std::vector<const Json*> forms = forms_of(whole_schema());
    for (const yaml::Step& step : path) {
        std::vector<const Json*> next;
        for (const Json* form : forms) {
            const auto* key = std::get_if<std::string>(&step);
            const auto properties = form->find("properties");
            const auto others = form->find("additionalProperties");
            const auto items = form->find("items");
            if (key == nullptr) {
                if (items != form->end()) {
                    collect_forms(*items, next);
                }
            } else if (properties != form->end() && properties->contains(*key)) {
                collect_forms(properties->at(*key), next);
            } else if (others != form->end() && others->is_object()) {
                collect_forms(*others, next);
            }
        }
        forms = std::move(next);
    }
    return forms;
}

std::string word_of(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

void add_values(const Json& form, std::vector<std::string>& values) {
    const auto add = [&](const Json& value) {
        if (std::string word = word_of(value); !std::ranges::contains(values, word)) {
            values.push_back(std::move(word));
        }
    };
    for (const char* list : {"enum", "examples"}) {
        const auto found = form.find(list);
        if (found == form.end()) {
            continue;
        }
        for (const Json& each : *found) {
            if (!each.is_structured()) {
                add(each);
            }
        }
    }
    if (const auto only = form.find("const"); only != form.end()) {
        add(*only);
    }
    if (const auto type = form.find("type"); type != form.end() && *type == "boolean") {
        add(true);
        add(false);
    }
}

bool all_are(const std::vector<const Json*>& forms, std::string_view type) {
    return std::ranges::all_of(forms, [&](const Json* form) {
        const auto found = form->find("type");
        return found != form->end() && *found == type;
    });
}

} // namespace

ContractPlace contract_place(const yaml::Path& path) {
    ContractPlace place;
    for (const Json* form : forms_at(path)) {
        add_values(*form, place.values);
        const auto properties = form->find("properties");
        if (properties == form->end()) {
            continue;
        }
        for (const auto& [name, part] : properties->items()) {
            const auto forms = forms_of(part);
            ContractKey key{.name = name,
                            .holds_map = all_are(forms, "object"),
                            .holds_list = all_are(forms, "array")};
            if (const auto description = part.find("description"); description != part.end()) {
                key.description = description->get<std::string>();
            }
            place.keys.push_back(std::move(key));
        }
    }
    return place;
}

} // namespace tw::assist

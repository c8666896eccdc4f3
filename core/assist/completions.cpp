#include "assist/completions.h"

#include "assist/collector.h"
#include "assist/contract_schema.h"
#include "assist/known_words.h"
#include "assist/label_completions.h"
#include "assist/mentions.h"
#include "assist/names.h"
#include "base/letters.h"
#include "compose/schema_places.h"

#include <algorithm>
#include <set>

namespace tw::assist {
namespace {

namespace schema = compose::schema;

bool is_key_letter(char c) {
    return is_variable_letter(c) || c == '-';
}

yaml::Path extended(yaml::Path path, yaml::Step step) {
    path.push_back(std::move(step));
    return path;
}

/// `*name`, for all anchors before the place.
void add_anchors(Collector& found, std::string_view text) {
    const std::string_view before = text.substr(0, found.place().word.begin);
    for (std::size_t at = before.find('&'); at != std::string_view::npos;
         at = before.find('&', at + 1)) {
        std::size_t end = at + 1;
        while (end < before.size() && is_key_letter(before[end])) {
            ++end;
        }
        const bool is_anchor = at > 0 && before[at - 1] == ' ' && end > at + 1;
        if (is_anchor) {
            found.add_word("*" + std::string(before.substr(at + 1, end - at - 1)),
                           ChoiceKind::Anchor);
        }
    }
}

/// True if the cursor is in a `${`; then the variables that the compose files use are the choices.
bool complete_variable(Collector& found, const facts::Facts& facts, std::string_view text) {
    const Place& place = found.place();
    const std::size_t open = place.before.rfind("${");
    if (open == std::string::npos ||
        !std::ranges::all_of(place.before.substr(open + 2), is_key_letter)) {
        return false;
    }
    found.replace_from(open + 2);
    const std::size_t end = place.word.end;
    const bool is_closed = end < text.size() && std::string_view("}:-?+").contains(text[end]);
    std::set<std::string> names;
    for (const text::FileId file : facts.compose_files) {
        const std::string_view all = facts.files.text(file);
        for (std::size_t at = all.find("${"); at != std::string_view::npos;
             at = all.find("${", at + 1)) {
            std::size_t last = at + 2;
            while (last < all.size() && is_key_letter(all[last])) {
                ++last;
            }
            names.emplace(all.substr(at + 2, last - at - 2));
        }
    }
    names.erase(std::string());
    names.erase(std::string(found.typed())); // itself
    for (const std::string& name : names) {
        found.add(
            {.word = name, .insert = is_closed ? name : name + "}", .kind = ChoiceKind::Variable});
    }
    return true;
}

/// The names that may stand where the word ends, by what its form says.
template <class Add>
void for_names(Collector& found, const facts::Facts& facts, FileRole role, const yaml::Path& path,
               bool is_key, Add add) {
    // With one more letter the word is one even where nothing is typed yet.
    const std::string word = found.place().before + "x";
    for (const Mention& mention : mentions(role, path, is_key, word)) {
        if (mention.part.end != word.size() || mention.defines) {
            continue;
        }
        found.replace_from(mention.part.begin);
        for (const ChoiceKind kind : mention.kinds) {
            for (const Named& each : names_of(facts, kind, mention.protocol)) {
                add(each, kind);
            }
        }
    }
}

/// A service is not offered to itself.
bool is_owner(const Place& place, const Named& named, ChoiceKind kind) {
    return kind == ChoiceKind::Service && place.path.size() > 1 &&
           place.path[0] == yaml::Step("services") && place.path[1] == yaml::Step(named.name);
}

Shape shape_of(const schema::Type& type) {
    const bool is_list = (type.kinds & schema::list) != 0;
    const bool is_map = (type.kinds & schema::map) != 0;
    if (is_list && is_map) {
        const bool holds_scalars = type.entries != nullptr && type.entries->fields.empty();
        return holds_scalars ? Shape::Map : Shape::List;
    }
    const schema::Kinds scalars = schema::text | schema::whole | schema::real | schema::boolean;
    if ((type.kinds & scalars) != 0 && !is_list) {
        return Shape::Scalar;
    }
    return is_list ? Shape::List : is_map ? Shape::Map : Shape::Scalar;
}

void add_fields(Collector& found, const facts::Facts& facts, const schema::Type& type) {
    for (const schema::Field& field : type.fields) {
        if (field.since <= facts.load_options.version) {
            found.add_key(std::string(field.key), shape_of(*field.type), ChoiceKind::Key,
                          field.required ? "required" : "");
        }
    }
}

void add_values(Collector& found, const schema::Type& type) {
    for (const std::string_view choice : type.choices) {
        found.add_word(std::string(choice), ChoiceKind::Value);
    }
    if (type.meaning == schema::Meaning::Flag && (type.kinds & schema::boolean) != 0) {
        found.add_word("true", ChoiceKind::Value);
        found.add_word("false", ChoiceKind::Value);
    }
}

/// An item of a list that may also be a mapping, of which this would be the first key.
bool may_be_key(const Place& place) {
    return place.behind_dash && std::ranges::all_of(place.before, is_key_letter);
}

/// Names as items of the list at `path`.
void add_items(Collector& found, const facts::Facts& facts, FileRole role, const yaml::Path& path) {
    for_names(found, facts, role, path, false, [&](const Named& each, ChoiceKind kind) {
        if (!is_owner(found.place(), each, kind)) {
            found.add_item(each.name, kind, each.detail);
        }
    });
}

void complete_compose_key(Collector& found, const facts::Facts& facts) {
    const Place& place = found.place();
    const schema::Type* type = schema::type_at(place.path);
    if (type == nullptr) {
        return;
    }
    if (is_label(extended(place.path, "key"))) {
        complete_label(found, facts);
        return;
    }
    const bool may_be_list = (type->kinds & schema::list) != 0 && !place.in_flow;
    if (!place.among_dashes) {
        add_fields(found, facts, *type);
        const Shape entry = type->entries == nullptr ? Shape::Scalar : Shape::Map;
        const bool is_flat = !may_be_list || !place.siblings.empty();
        if (is_flat) {
            for_names(found, facts, FileRole::Compose, extended(place.path, "name"), true,
                      [&](const Named& each, ChoiceKind kind) {
                          if (!is_owner(place, each, kind)) {
                              found.add_key(each.name, entry, kind, each.detail);
                          }
                      });
        }
    }
    if (may_be_list && (place.siblings.empty() || place.among_dashes)) {
        add_items(found, facts, FileRole::Compose, extended(place.path, std::size_t{0}));
    }
}

void complete_compose_value(Collector& found, const facts::Facts& facts) {
    const Place& place = found.place();
    if (is_label(place.path)) {
        if (const auto* key = std::get_if<std::string>(&place.path.back())) {
            complete_label_value(found, facts, *key);
        } else {
            complete_label(found, facts);
        }
        return;
    }
    if (const schema::Type* type = schema::type_at(place.path)) {
        add_values(found, *type);
    }
    for (const std::string_view word : known_words(place.path)) {
        found.add({.word = std::string(word),
                   .insert = std::string(word),
                   .goes_on = word.ends_with(':'),
                   .kind = ChoiceKind::Value});
    }
    add_items(found, facts, FileRole::Compose, place.path);
    const schema::Type* item = may_be_key(place) ? schema::type_at(place.path) : nullptr;
    if (item != nullptr) {
        add_fields(found, facts, *item);
    }
}

std::string first_sentence(const std::string& text) {
    return text.substr(0, std::min(text.find_first_of(".:;"), text.size()));
}

void add_contract_keys(Collector& found, const yaml::Path& path) {
    for (const ContractKey& key : contract_place(path).keys) {
        const Shape shape = key.holds_map    ? Shape::Map
                            : key.holds_list ? Shape::List
                                             : Shape::Scalar;
        found.add_key(key.name, shape, ChoiceKind::Key, first_sentence(key.description));
    }
}

void complete_contract(Collector& found, const facts::Facts& facts) {
    const Place& place = found.place();
    if (place.role == Place::Role::Key) {
        if (!place.among_dashes) {
            add_contract_keys(found, place.path);
            for_names(found, facts, FileRole::Contract, extended(place.path, "name"), true,
                      [&](const Named& each, ChoiceKind kind) {
                          found.add_key(each.name, Shape::Scalar, kind, each.detail);
                      });
        }
        if (place.siblings.empty() || place.among_dashes) {
            add_items(found, facts, FileRole::Contract, extended(place.path, std::size_t{0}));
        }
        return;
    }
    for (const std::string& word : contract_place(place.path).values) {
        found.add_word(word, ChoiceKind::Value);
    }
    add_items(found, facts, FileRole::Contract, place.path);
    const bool may_be_party = matches(place.path, "flows.#") ||
                              matches(place.path, "flows.#.from") ||
                              matches(place.path, "flows.#.to");
    if (may_be_party) {
        found.add_word("internet", ChoiceKind::Value);
        found.add_word("host", ChoiceKind::Value);
    }
    if (may_be_key(place)) {
        add_contract_keys(found, place.path);
    }
}

} // namespace

Choices completions(const facts::Facts& facts, text::FileId file, std::string_view text,
                    std::size_t offset) {
    const FileRole role = role_of(facts, file);
    const auto place = place_at(text, offset);
    if (role == FileRole::Other || !place) {
        return {};
    }
    Collector found(*place, text);
    const bool is_merge = !place->path.empty() && place->path.back() == yaml::Step("<<");
    if (place->before.starts_with('*') || is_merge) {
        add_anchors(found, text);
    } else if (role == FileRole::Contract) {
        complete_contract(found, facts);
    } else if (complete_variable(found, facts, text)) {
        // Nothing else fits there.
    } else if (place->role == Place::Role::Key) {
        complete_compose_key(found, facts);
    } else {
        complete_compose_value(found, facts);
    }
    return found.take();
}

} // namespace tw::assist

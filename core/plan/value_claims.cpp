#include "plan/value_claims.h"

#include <algorithm>

namespace tw::plan {
namespace {

using enum Claim::Act;
using Claims = std::vector<Claim>;
using compose::Value;

/// The path in the normal form. A list there may have other items than in the text, or be a map, so
/// what is within it is claimed as the whole list.
ValuePath normal_path(const yaml::Path& path) {
    ValuePath keys;
    for (const yaml::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        if (key == nullptr) {
            break;
        }
        keys.push_back(*key);
    }
    return keys;
}

/// What depends on a key of a service, and so changes with it.
std::string_view companion_of(std::string_view key) {
    return key == "network_mode" ? "networks"
           : key == "env_file"   ? "environment"
           : key == "label_file" ? "labels"
                                 : "";
}

/// Without the key, Compose still says something there: its default network; or the normal form
/// never says anything, as for extensions.
bool stays_silent(const ValuePath& path) {
    return (path.size() == 3 && path[0] == "services" && path[2] == "networks") ||
           path.front().starts_with("x-");
}

Claims with_companion(Claims made, const ValuePath& path) {
    if (path.size() < 3 || path[0] != "services") {
        return made;
    }
    if (const std::string_view other = companion_of(path[2]); !other.empty()) {
        made.push_back({Touch, {path[0], path[1], std::string(other)}, std::nullopt});
    }
    return made;
}

/// Compose reads many values as something else than their text, so the text is checked elsewhere.
Claims touching(const ValuePath& path, std::optional<std::string> value) {
    return with_companion({{Touch, path, std::move(value)}}, path);
}

Claims removing(const ValuePlace& place) {
    const ValuePath path = normal_path(place.path);
    if (has_index(place.path) || place.file) {
        return touching(path, std::nullopt);
    }
    return stays_silent(path) ? touching(path, "")
                              : with_companion({{Remove, path, std::nullopt}}, path);
}

const Value* merged_at(const Value& root, const ValuePath& path) {
    const Value* at = &root;
    for (const std::string& key : path) {
        const Value* next = at->find(key);
        if (next == nullptr) {
            break; // Compose's canonical form may have no such key: the text of the parent counts
        }
        at = next;
    }
    return at;
}

/// The scalar as it is written where the value comes from.
std::string written_text(const text::FileSet& files, const text::Location& place) {
    const std::string& text = files.text(place.file);
    const std::string part = text.substr(place.range.begin, place.range.size());
    const yaml::Tree tree = yaml::parse(part);
    const yaml::NodeId root = tree.documents().front().root;
    return tree[root].kind == yaml::NodeKind::Scalar ? yaml::decode(tree, root) : std::string{};
}

} // namespace

bool has_index(const yaml::Path& path) {
    return std::ranges::any_of(
        path, [](const yaml::Step& step) { return std::holds_alternative<std::size_t>(step); });
}

const ValuePlace* place_of(const Intent& intent) {
    return std::visit(
        [](const auto& wanted) -> const ValuePlace* {
            if constexpr (requires { wanted.place; }) {
                return &wanted.place;
            }
            return nullptr;
        },
        intent);
}

Claims claims_of(const SetValue& intent) {
    return touching(normal_path(intent.place.path), intent.text);
}

Claims claims_of(const RemoveValue& intent) {
    return removing(intent.place);
}

Claims claims_of(const RenameKey& intent) {
    Claims made = removing(intent.place);
    ValuePath path = normal_path(intent.place.path);
    path.back() = intent.key;
    std::ranges::move(touching(path, std::nullopt), std::back_inserter(made));
    return made;
}

Claims claims_of(const AddValue& intent) {
    ValuePath path = normal_path(intent.place.path);
    const bool is_entry = !intent.key.empty() && !has_index(intent.place.path);
    if (is_entry) {
        path.push_back(intent.key);
    }
    // Items of a list do not contradict each other.
    return with_companion({{is_entry && !stays_silent(path) ? Add : Touch, path, std::nullopt}},
                          path);
}

Claims claims_of(const TagValue& intent) {
    const bool is_reset = intent.word == MergeWord::Reset;
    ValuePlace everywhere = intent.place;
    everywhere.file.reset();
    return is_reset ? removing(everywhere) : touching(normal_path(intent.place.path), std::nullopt);
}

bool has_value(const compose::Project& project, const text::FileSet& files, const SetValue& set,
               const compose::Environment& environment) {
    const std::string wanted = compose::interpolate(set.text, environment).text;
    const auto holds = [&](const auto& self, const Value& value) -> bool {
        return written_text(files, value.origin.location) == set.text ||
               (value.is_scalar() && !value.is_null() && printed(value) == wanted) ||
               std::ranges::any_of(value.list,
                                   [&](const Value& item) { return self(self, item); }) ||
               std::ranges::any_of(
                   value.map, [&](const compose::Entry& entry) { return self(self, entry.value); });
    };
    // What another file says counts, and this one is meant nevertheless.
    return set.place.file || holds(holds, *merged_at(project.root, normal_path(set.place.path)));
}

} // namespace tw::plan

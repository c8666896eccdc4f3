// Any value of the project, by its path.
#include "plan/draft.h"
#include "plan/value_claims.h"

#include <algorithm>

namespace tw::plan {
namespace {

using compose::Value;
using yaml::NodeId;

/// The deepest value on a path through the merged project, and how many steps lead there.
std::pair<const Value*, std::size_t> deepest(const Value& root, const yaml::Path& path) {
    const Value* at = &root;
    std::size_t steps = 0;
    for (const yaml::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        const auto* index = std::get_if<std::size_t>(&step);
        const Value* next = key != nullptr             ? at->find(*key)
                            : *index < at->list.size() ? &at->list[*index]
                                                       : nullptr;
        if (next == nullptr) {
            break;
        }
        at = next;
        ++steps;
    }
    return {at, steps};
}

/// The file in which the value is written that counts, or would be.
text::FileId file_of(const facts::Facts& facts, const ValuePlace& place) {
    const auto is_read = [&](text::FileId file) {
        return std::ranges::contains(facts.compose_files, file) || facts.followed.contains(file);
    };
    if (place.file && is_read(*place.file)) {
        return *place.file;
    }
    const auto [value, steps] = deepest(facts.project.root, place.path);
    text::FileId file = value->origin.location.file;
    if (steps == 2 && place.path.size() > 2 && place.path.front() == yaml::Step("services")) {
        const auto* service =
            find_service(facts.project, ServiceName(std::get<std::string>(place.path[1])));
        file = service == nullptr ? file : service->origin.location.file;
    }
    return is_read(file) ? file : facts.compose_files.front();
}

Result<yaml::Editor*> editor_at(Draft& draft, const ValuePlace& place) {
    if (place.path.empty()) {
        return fail(say("the whole file is not a value that could be changed"));
    }
    return draft.editor(file_of(draft.facts(), place));
}

/// What counts comes from elsewhere: an anchor, a merge key, another file.
bool comes_from_elsewhere(const Draft& draft, const yaml::Editor& editor, const yaml::Path& path) {
    return !draft.is_redirected() && editor.find(path) == NodeId::None &&
           deepest(draft.project().root, path).second == path.size();
}

} // namespace

Step insert_at(yaml::Editor& editor, const yaml::Path& path, yaml::Data value,
               std::optional<yaml::Quoting> quoting) {
    std::size_t known = path.size() - 1;
    const auto head = [&] {
        return yaml::Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(known));
    };
    while (known > 0 && editor.find(head()) == NodeId::None) {
        --known;
    }
    const yaml::Path missing(path.begin() + static_cast<std::ptrdiff_t>(known), path.end());
    if (has_index(missing)) {
        return fail(say("there is no '{}' that could be changed", yaml::to_text(path)));
    }
    for (std::size_t step = missing.size() - 1; step > 0; --step) {
        value = yaml::Data::empty_map().add(std::get<std::string>(missing[step]), std::move(value));
    }
    return editor.insert(head(), std::get<std::string>(missing.front()), value, quoting);
}

namespace {

/// How many steps lead to what says something in a service by being there, even when nothing is
/// left in it: the service, its build, its place on a network.
std::size_t owner_size(const yaml::Path& path) {
    const bool is_entry = path[2] == yaml::Step("networks") || path[2] == yaml::Step("depends_on");
    return is_entry && path.size() > 4                         ? 4
           : path[2] == yaml::Step("build") && path.size() > 3 ? 3
                                                               : 2;
}

/// Removes an entry and what would be left empty around it. A service or a network stays.
Step remove_at(yaml::Editor& editor, const yaml::Path& path) {
    const bool in_service = path.front() == yaml::Step("services");
    if (path.size() < 3) {
        return remove_upwards(editor, path, in_service ? path.size() : 1);
    }
    const std::size_t owner = in_service ? owner_size(path) : 2;
    if (in_service && owner == 2) {
        return remove_upwards(editor, path, 3);
    }
    return remove_within(editor, path,
                         {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(owner)});
}

/// Nothing: as it is quoted now.
std::optional<yaml::Quoting> quoting_for(ScalarForm form, const yaml::FileStyle& style) {
    switch (form) {
    case ScalarForm::Text: break;
    case ScalarForm::Plain: return yaml::Quoting::AsNeeded;
    case ScalarForm::Quoted:
        return style.quote == '\'' ? yaml::Quoting::Single : yaml::Quoting::Double;
    }
    return std::nullopt;
}

/// A network that is an item of a service's list has values only once the list is a map.
Step make_room(yaml::Editor& editor, const yaml::Path& path) {
    const bool in_attachment =
        path.size() > 4 && path[0] == yaml::Step("services") && path[2] == yaml::Step("networks");
    const auto* network = in_attachment ? std::get_if<std::string>(&path[3]) : nullptr;
    const yaml::Path list(path.begin(), path.begin() + (in_attachment ? 3 : 0));
    return network != nullptr && index_of(editor, list, *network) ? editor.list_to_map(list)
                                                                  : Step{};
}

} // namespace

Step carry_out(Draft& draft, const SetValue& intent) {
    const auto editor = editor_at(draft, intent.place);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path& path = intent.place.path;
    if (auto room = make_room(**editor, path); !room) {
        return room;
    }
    const yaml::Data scalar = intent.form == ScalarForm::Plain ? yaml::Data::plain(intent.text)
                                                               : yaml::Data::string(intent.text);
    const auto quoting = quoting_for(intent.form, (*editor)->style());
    const bool is_there =
        (*editor)->find(path) != NodeId::None || comes_from_elsewhere(draft, **editor, path);
    return is_there ? (*editor)->set(path, scalar, quoting)
                    : insert_at(**editor, path, scalar, quoting);
}

Step carry_out(Draft& draft, const RemoveValue& intent) {
    const auto editor = editor_at(draft, intent.place);
    return editor ? remove_at(**editor, intent.place.path) : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const RenameKey& intent) {
    const auto editor = editor_at(draft, intent.place);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    yaml::Path sibling = intent.place.path;
    if (!std::holds_alternative<std::string>(sibling.back()) || intent.key.empty()) {
        return fail(say("'{}' has no key that could be '{}'", yaml::to_text(intent.place.path),
                        intent.key));
    }
    sibling.back() = intent.key;
    if ((*editor)->find(sibling) != NodeId::None) {
        return fail(say("'{}' is there already", yaml::to_text(sibling)));
    }
    return (*editor)->rename_key(intent.place.path, intent.key);
}

Step carry_out(Draft& draft, const AddValue& intent) {
    const auto editor = editor_at(draft, intent.place);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path& owner = intent.place.path;
    const bool has_owner =
        (*editor)->find(owner) != NodeId::None || comes_from_elsewhere(draft, **editor, owner);
    if (intent.key.empty()) {
        return has_owner ? (*editor)->append(owner, intent.value)
                         : insert_at(**editor, owner, yaml::Data::list_of({intent.value}), {});
    }
    const yaml::Path entry = extended(owner, intent.key);
    if ((*editor)->find(entry) != NodeId::None) {
        return fail(say("'{}' is there already", yaml::to_text(entry)));
    }
    return has_owner ? (*editor)->insert(owner, intent.key, intent.value)
                     : insert_at(**editor, entry, intent.value, {});
}

Step carry_out(Draft& draft, const TagValue& intent) {
    const auto editor = editor_at(draft, intent.place);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    return (*editor)->tag(intent.place.path,
                          intent.word == MergeWord::Reset ? "!reset" : "!override");
}

} // namespace tw::plan

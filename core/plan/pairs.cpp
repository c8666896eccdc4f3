#include "plan/pairs.h"

#include "compose/interpolate.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

/// Index of the list item `key=…` (or `key` alone).
std::optional<std::size_t> pair_index(const yaml::Editor& editor, const yaml::Path& pairs,
                                      const std::string& key) {
    const yaml::NodeId list = editor.find(pairs);
    if (list == yaml::NodeId::None || editor.tree()[list].kind != yaml::NodeKind::Sequence) {
        return std::nullopt;
    }
    std::optional<std::size_t> found;
    std::size_t index = 0;
    for (yaml::NodeId item = editor.tree()[list].first_child; item != yaml::NodeId::None;
         item = editor.tree()[item].next, ++index) {
        if (editor.tree()[item].kind == yaml::NodeKind::Scalar) {
            const std::string text = yaml::decode(editor.tree(), item);
            if (text.substr(0, text.find('=')) == key) {
                found = index; // of equal keys the last one counts
            }
        }
    }
    return found;
}

/// Whether the services of the file write such pairs as maps, and how list items are quoted.
struct Habit {
    bool map = false;
    yaml::Quoting quoting = yaml::Quoting::Double;
};

Habit habit_of(const yaml::Editor& editor, const std::string& name) {
    const yaml::Tree& tree = editor.tree();
    const yaml::NodeId services = editor.find({"services"});
    std::size_t maps = 0;
    std::size_t lists = 0;
    std::size_t plain = 0;
    for (yaml::NodeId key = services == yaml::NodeId::None ? services : tree[services].first_child;
         key != yaml::NodeId::None; key = tree[tree[key].next].next) {
        const yaml::NodeId pairs = yaml::find(tree, tree[key].next, {name});
        if (pairs == yaml::NodeId::None) {
            continue;
        }
        maps += tree[pairs].kind == yaml::NodeKind::Mapping ? 1U : 0U;
        if (tree[pairs].kind == yaml::NodeKind::Sequence &&
            tree[pairs].first_child != yaml::NodeId::None) {
            ++lists;
            plain += tree[tree[pairs].first_child].style == yaml::Style::Plain ? 1U : 0U;
        }
    }
    // Variables are as often a map as a list; labels, with their many dots, seldom are.
    const bool map = maps > lists || (lists == 0 && name == "environment");
    return {map, plain * 2 > lists ? yaml::Quoting::AsNeeded : yaml::Quoting::Double};
}

/// `true` and whole numbers stay bare where the value before them was.
yaml::Data map_value(const yaml::Editor& editor, const yaml::Path& path, const std::string& text) {
    const yaml::NodeId old = editor.find(path);
    const bool was_bare = old != yaml::NodeId::None &&
                          editor.tree()[old].style == yaml::Style::Plain &&
                          yaml::resolve(editor.tree(), old) != yaml::ScalarType::String;
    const bool can_be_bare = text == "true" || text == "false" ||
                             (yaml::resolve_plain(text) == yaml::ScalarType::Int &&
                              std::format("{}", yaml::to_int(text).value_or(-1)) == text);
    return was_bare && can_be_bare ? yaml::Data::plain(text) : yaml::Data::string(text);
}

} // namespace

Step set_pair(Draft& draft, yaml::Editor& editor, const yaml::Path& owner, const std::string& name,
              const Pair& pair) {
    const auto read =
        compose::interpolate(pair.value.value_or(""), draft.facts().load_options.environment);
    if (!read.error.empty()) {
        return fail(say("{}. In a compose file a dollar sign is written '$$'", read.error));
    }
    const std::string item = pair.value ? pair.key + "=" + *pair.value : pair.key;
    const yaml::Data text = pair.value ? yaml::Data::string(*pair.value) : yaml::Data::null();
    const yaml::Path pairs = extended(owner, name);
    const yaml::NodeId node = editor.find(pairs);
    if (node == yaml::NodeId::None) {
        const Habit habit = habit_of(editor, name);
        const yaml::Data value = habit.map ? yaml::Data::empty_map().add(pair.key, text)
                                           : yaml::Data::list_of({yaml::Data::string(item)});
        return editor.insert(owner, name, value,
                             habit.map ? yaml::Quoting::AsNeeded : habit.quoting);
    }
    if (editor.tree()[node].kind == yaml::NodeKind::Mapping) {
        const yaml::Path path = extended(pairs, pair.key);
        return write(editor, pairs, pair.key,
                     pair.value ? map_value(editor, path, *pair.value) : text);
    }
    if (const auto index = pair_index(editor, pairs, pair.key)) {
        return editor.set(extended(pairs, *index), yaml::Data::string(item));
    }
    return editor.append(pairs, yaml::Data::string(item));
}

yaml::Path pair_path(const yaml::Editor& editor, const yaml::Path& pairs, const std::string& key) {
    const auto index = pair_index(editor, pairs, key);
    return index ? extended(pairs, *index) : extended(pairs, key);
}

Step rename_pair(yaml::Editor& editor, const yaml::Path& pairs, const std::string& from,
                 const std::string& to) {
    if (const auto index = pair_index(editor, pairs, from)) {
        const yaml::Path path = extended(pairs, *index);
        const std::string text = yaml::decode(editor.tree(), editor.find(path));
        return editor.set(path, yaml::Data::string(to + text.substr(from.size())));
    }
    return editor.rename_key(extended(pairs, from), to);
}

Step remove_pair(yaml::Editor& editor, const yaml::Path& pairs, const std::string& key) {
    return remove_upwards(editor, pair_path(editor, pairs, key), pairs.size());
}

} // namespace tw::plan

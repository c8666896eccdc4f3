// A service's labels, as list or as map.
#include "compose/interpolate.h"
#include "plan/draft.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

/// Index of the list item `key=…` (or `key` alone).
std::optional<std::size_t> label_index(const yaml::Editor& editor, const yaml::Path& labels,
                                       const std::string& key) {
    const yaml::NodeId list = editor.find(labels);
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

/// Whether the services of the project write labels as maps, and how list items are quoted.
struct Habit {
    bool map = false;
    yaml::Quoting quoting = yaml::Quoting::Double;
};

Habit habit_of(const yaml::Editor& editor) {
    const yaml::Tree& tree = editor.tree();
    const yaml::NodeId services = editor.find({"services"});
    std::size_t maps = 0;
    std::size_t lists = 0;
    std::size_t plain = 0;
    for (yaml::NodeId key = services == yaml::NodeId::None ? services : tree[services].first_child;
         key != yaml::NodeId::None; key = tree[tree[key].next].next) {
        const yaml::NodeId labels = yaml::find(tree, tree[key].next, {"labels"});
        if (labels == yaml::NodeId::None) {
            continue;
        }
        maps += tree[labels].kind == yaml::NodeKind::Mapping ? 1U : 0U;
        if (tree[labels].kind == yaml::NodeKind::Sequence &&
            tree[labels].first_child != yaml::NodeId::None) {
            ++lists;
            plain += tree[tree[labels].first_child].style == yaml::Style::Plain ? 1U : 0U;
        }
    }
    return {maps > lists, plain * 2 > lists ? yaml::Quoting::AsNeeded : yaml::Quoting::Double};
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

Step set_label(Draft& draft, const SetLabel& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (intent.key.empty() || intent.key.find_first_of("= \t\n") != std::string::npos) {
        return fail("a label's key is text without blanks and '='");
    }
    if (const auto read =
            compose::interpolate(intent.value, draft.facts().load_options.environment);
        !read.error.empty()) {
        return fail(std::format("{}. In a compose file a dollar sign is written '$$'", read.error));
    }
    const compose::Label* old = (*service)->label(intent.key);
    const compose::Origin origin =
        old != nullptr ? old->origin : (*service)->labels_origin.value_or((*service)->origin);
    const auto editor = draft.editor(origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const std::string item = intent.key + "=" + intent.value;
    yaml::Path labels{"services", intent.service.str(), "labels"};
    const yaml::NodeId node = (*editor)->find(labels);
    if (node == yaml::NodeId::None) {
        const Habit habit = habit_of(**editor);
        yaml::Data value =
            habit.map ? yaml::Data::empty_map().add(intent.key, yaml::Data::string(intent.value))
                      : yaml::Data::list_of({yaml::Data::string(item)});
        return (*editor)->insert({"services", intent.service.str()}, "labels", value,
                                 habit.map ? yaml::Quoting::AsNeeded : habit.quoting);
    }
    if ((*editor)->tree()[node].kind == yaml::NodeKind::Mapping) {
        yaml::Path path = labels;
        path.emplace_back(intent.key);
        const yaml::Data value = map_value(**editor, path, intent.value);
        return (*editor)->find(path) != yaml::NodeId::None
                   ? (*editor)->set(path, value)
                   : (*editor)->insert(labels, intent.key, value);
    }
    if (const auto index = label_index(**editor, labels, intent.key)) {
        labels.emplace_back(*index);
        return (*editor)->set(labels, yaml::Data::string(item));
    }
    return (*editor)->append(labels, yaml::Data::string(item));
}

Step remove_label(Draft& draft, const RemoveLabel& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Label* old = (*service)->label(intent.key);
    if (old == nullptr) {
        return fail(std::format("{} has no label {}", intent.service.str(), intent.key));
    }
    const auto editor = draft.editor(old->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    yaml::Path path{"services", intent.service.str(), "labels"};
    if (const auto index = label_index(**editor, path, intent.key)) {
        path.emplace_back(*index);
    } else {
        path.emplace_back(intent.key);
    }
    return remove_upwards(**editor, path, 3);
}

} // namespace tw::plan

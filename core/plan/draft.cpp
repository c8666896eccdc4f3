#include "plan/draft.h"

#include "base/letters.h"
#include "text/diff.h"

#include <algorithm>
#include <format>

namespace tw::plan {

Result<yaml::Editor*> Draft::editor(text::FileId wanted) {
    const text::FileId file = target_.value_or(wanted);
    if (const auto found = editors_.find(file); found != editors_.end()) {
        return &found->second;
    }
    auto opened = yaml::Editor::open(facts_.files.text(file), sharing_);
    if (!opened) {
        return fail(say("{}: {}", facts_.files.at(file).path().string(), opened.error().message));
    }
    return &editors_.emplace(file, std::move(*opened)).first->second;
}

Result<text::FileEdits> Draft::finish() const {
    text::FileEdits edits;
    for (const auto& [file, editor] : editors_) {
        const auto text = editor.finish();
        if (!text) {
            return std::unexpected(text.error());
        }
        text::EditList list = text::edits_between(facts_.files.text(file), *text);
        if (!list.empty()) {
            edits.emplace(file, std::move(list));
        }
    }
    return edits;
}

const compose::Service* find_service(const compose::Project& project, const ServiceName& name) {
    if (const compose::Service* active = project.find(name)) {
        return active;
    }
    const auto found = std::ranges::find(project.inactive_services, name, &compose::Service::name);
    return found == project.inactive_services.end() ? nullptr : &*found;
}

Result<const compose::Service*> require_service(const Draft& draft, const ServiceName& name) {
    const compose::Service* service = find_service(draft.facts().project, name);
    if (service == nullptr) {
        return fail(say("there is no service '{}' in this project", name));
    }
    return service;
}

Step check_name(const std::string& name, NameOf what) {
    if (!name.empty() && std::ranges::all_of(name, is_name_letter)) {
        return {};
    }
    switch (what) {
    case NameOf::Service:
        return fail(
            say("'{}' is not a service name; letters, digits, '.', '_' and '-' are allowed", name));
    case NameOf::Network:
        return fail(
            say("'{}' is not a network name; letters, digits, '.', '_' and '-' are allowed", name));
    case NameOf::Secret: break;
    }
    return fail(
        say("'{}' is not a secret's name; letters, digits, '.', '_' and '-' are allowed", name));
}

yaml::Path extended(yaml::Path path, yaml::Step step) {
    path.push_back(std::move(step));
    return path;
}

yaml::Path service_path(const ServiceName& name, std::initializer_list<yaml::Step> keys) {
    yaml::Path path{"services", name.str()};
    path.insert(path.end(), keys);
    return path;
}

const compose::Value* service_value(const compose::Project& project, const ServiceName& name,
                                    std::string_view key) {
    const compose::Value* services = project.root.find("services");
    const compose::Value* body = services == nullptr ? nullptr : services->find(name.str());
    return body == nullptr ? nullptr : body->find(key);
}

Result<yaml::Editor*> editor_of(Draft& draft, const ServiceName& name, std::string_view key) {
    const auto service = require_service(draft, name);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Value* value = service_value(draft.project(), name, key);
    return draft.editor((value == nullptr ? (*service)->origin : value->origin).location.file);
}

Step write(yaml::Editor& editor, const yaml::Path& map, const std::string& key,
           const yaml::Data& value) {
    const yaml::Path path = extended(map, key);
    return editor.find(path) != yaml::NodeId::None ? editor.set(path, value)
                                                   : editor.insert(map, key, value);
}

std::optional<std::size_t> index_of(const yaml::Editor& editor, const yaml::Path& list,
                                    std::string_view text) {
    const yaml::NodeId found = editor.find(list);
    if (found == yaml::NodeId::None || editor.tree()[found].kind != yaml::NodeKind::Sequence) {
        return std::nullopt;
    }
    std::size_t index = 0;
    for (yaml::NodeId item = editor.tree()[found].first_child; item != yaml::NodeId::None;
         item = editor.tree()[item].next, ++index) {
        if (editor.tree()[item].kind == yaml::NodeKind::Scalar &&
            yaml::decode(editor.tree(), item) == text) {
            return index;
        }
    }
    return std::nullopt;
}

namespace {

/// The path of the value, or of the outermost map or list around it that holds nothing else; not
/// above `limit` steps from the root.
yaml::Path outermost(const yaml::Editor& editor, yaml::Path path, std::size_t limit) {
    const yaml::Tree& tree = editor.tree();
    while (path.size() > limit) {
        const yaml::NodeId value = editor.find(path);
        if (value == yaml::NodeId::None || tree[value].parent == yaml::NodeId::None) {
            break;
        }
        const bool is_only = tree[tree[value].parent].first_child == yaml::key_of(tree, value) &&
                             tree[value].next == yaml::NodeId::None;
        if (!is_only) {
            break;
        }
        path.pop_back();
    }
    return path;
}

} // namespace

Step remove_upwards(yaml::Editor& editor, yaml::Path path, std::size_t limit) {
    return editor.remove(outermost(editor, std::move(path), limit));
}

Step remove_within(yaml::Editor& editor, const yaml::Path& path, const yaml::Path& owner) {
    const yaml::Path top = outermost(editor, path, owner.size());
    return top.size() > owner.size() ? editor.remove(top) : editor.clear(owner);
}

} // namespace tw::plan

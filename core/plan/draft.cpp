#include "plan/draft.h"

#include "text/diff.h"

#include <algorithm>
#include <format>

namespace tw::plan {

Result<yaml::Editor*> Draft::editor(text::FileId file) {
    if (const auto found = editors_.find(file); found != editors_.end()) {
        return &found->second;
    }
    auto opened = yaml::Editor::open(facts_.files.text(file));
    if (!opened) {
        return fail(
            std::format("{}: {}", facts_.files.at(file).path().string(), opened.error().message));
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

compose::Project Draft::project_after(const text::FileEdits& edits) const {
    const text::FileSet files = facts_.files.with_edits(edits);
    std::vector<yaml::Tree> trees;
    for (const text::FileId file : facts_.compose_files) {
        trees.push_back(yaml::parse(files.text(file)));
    }
    return compose::load(facts_.compose_files, trees, facts_.load_options).project;
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
        return fail(std::format("there is no service '{}' in this project", name.str()));
    }
    return service;
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

Step remove_upwards(yaml::Editor& editor, yaml::Path path, std::size_t limit) {
    while (path.size() > limit) {
        const yaml::NodeId value = editor.find(path);
        if (value == yaml::NodeId::None || editor.tree()[value].parent == yaml::NodeId::None) {
            break;
        }
        const yaml::NodeId key = yaml::key_of(editor.tree(), value);
        const bool is_only = editor.tree()[editor.tree()[value].parent].first_child == key &&
                             editor.tree()[value].next == yaml::NodeId::None;
        if (!is_only) {
            break;
        }
        path.pop_back();
    }
    return editor.remove(path);
}

} // namespace tw::plan

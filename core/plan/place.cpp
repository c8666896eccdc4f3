// A service gets its own copy of what it shares with others.
#include "plan/claims.h"
#include "plan/references.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::plan {
namespace {

using yaml::NodeId;

/// What an anchor in the copied text would mean twice, and an alias in it nowhere.
bool has_references(const yaml::Data& data) {
    return data.kind == yaml::Data::Kind::Alias ||
           std::ranges::any_of(
               data.list,
               [](const yaml::Data& item) { return item.anchor != 0 || has_references(item); }) ||
           std::ranges::any_of(data.map, [](const yaml::Data::Entry& entry) {
               return entry.first.text == "<<" || entry.second.anchor != 0 ||
                      has_references(entry.second);
           });
}

/// The key of a service where it only has what an alias or a merge key brings becomes its own.
Step copy_key(yaml::Editor& editor, const ServiceName& service, const std::string& key) {
    const yaml::Path path = service_path(service, {key});
    const NodeId body = editor.find(service_path(service, {}));
    const NodeId own = editor.find(path);
    const bool is_alias = own != NodeId::None && editor.tree()[own].kind == yaml::NodeKind::Alias;
    if (body == NodeId::None || (own != NodeId::None && !is_alias)) {
        return {};
    }
    const auto sources = service_values(editor.tree(), body, key);
    if (sources.empty()) {
        return {};
    }
    yaml::Data copy = yaml::to_data(editor.tree(), sources.front());
    copy.anchor = 0;
    if (has_references(copy)) {
        return fail(std::format("'{}' is built from further anchors; copy it by hand",
                                yaml::to_text(path)));
    }
    if (is_alias) {
        if (auto removed = editor.remove(path); !removed) {
            return removed;
        }
    }
    return editor.insert(service_path(service, {}), key, copy);
}

} // namespace

Step copy_here(Draft& draft, const Intent& intent) {
    std::set<std::pair<std::string, std::string>> keys;
    for (const Claim& claim : claims(intent, draft.facts().load_options.environment)) {
        if (claim.act != Claim::Act::Need && claim.path.size() > 2 &&
            claim.path.front() == "services") {
            keys.emplace(claim.path[1], claim.path[2]);
        }
    }
    for (const auto& [name, key] : keys) {
        const compose::Service* service = find_service(draft.project(), ServiceName(name));
        if (service == nullptr) {
            continue;
        }
        const auto editor = draft.editor(service->origin.location.file);
        if (!editor) {
            return std::unexpected(editor.error());
        }
        if (auto copied = copy_key(**editor, service->name, key); !copied) {
            return copied;
        }
    }
    return {};
}

} // namespace tw::plan

// In a service itself, whatever it takes over from others.
#include "plan/claims.h"
#include "plan/references.h"
#include "plan/ways.h"

#include <algorithm>
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
        return fail(
            say("'{}' is built from further anchors; copy it by hand", yaml::to_text(path)));
    }
    if (is_alias) {
        if (auto removed = editor.remove(path); !removed) {
            return removed;
        }
    }
    return editor.insert(service_path(service, {}), key, copy);
}

/// Copies every key of a service that the intent is about.
Step copy_keys(Draft& draft, const Intent& intent) {
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

/// The file that has the service whose value is changed.
std::optional<text::FileId> file_of_service(const facts::Facts& facts, const Intent& intent) {
    for (const Claim& claim : claims(intent, facts.load_options.environment)) {
        const compose::Service* service =
            claim.act == Claim::Act::Need || claim.path.size() < 3 ||
                    claim.path.front() != "services"
                ? nullptr
                : find_service(facts.project, ServiceName(claim.path[1]));
        if (service != nullptr) {
            return service->origin.location.file;
        }
    }
    return std::nullopt;
}

} // namespace

Result<Plan> over_what_it_takes(const facts::Facts& facts, const Intent& intent) {
    const auto file = file_of_service(facts, intent);
    if (!file) {
        return fail(say("this is not a value of a service, so no service could say it for itself"));
    }
    Draft draft(facts);
    draft.send_all_to(*file);
    if (auto done = carry_out(draft, intent); !done) {
        return std::unexpected(done.error());
    }
    return planned(draft, intent);
}

Result<Plan> in_a_copy(const facts::Facts& facts, const Intent& intent) {
    Draft draft(facts);
    if (auto copied = copy_keys(draft, intent); !copied) {
        return std::unexpected(copied.error());
    }
    const auto copies = draft.finish();
    if (auto done = carry_out(draft, intent); !done) {
        return std::unexpected(done.error());
    }
    auto plan = planned(draft, intent);
    if (plan && plan->edits.empty() && copies && !copies->empty()) {
        return fail(
            say("the value comes through an anchor or a merge key, so it cannot be taken away "
                "in the service alone"));
    }
    return plan;
}

} // namespace tw::plan

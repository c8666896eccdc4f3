// What a service waits for.
#include "plan/draft.h"

#include <algorithm>
#include <array>

namespace tw::plan {
namespace {

constexpr std::string_view started = "service_started";

constexpr auto conditions =
    std::to_array<std::string_view>({started, "service_healthy", "service_completed_successfully"});

yaml::Data conditional(std::string_view condition) {
    return yaml::Data::empty_map().add("condition", yaml::Data::string(std::string(condition)));
}

const compose::Dependency* find_dependency(const compose::Service& service, const ServiceName& on) {
    const auto found = std::ranges::find(service.depends_on, on, &compose::Dependency::service);
    return found == service.depends_on.end() ? nullptr : &*found;
}

Step check_dependency(const Draft& draft, const SetDependency& intent) {
    if (!std::ranges::contains(conditions, intent.condition)) {
        return fail(say("'{}' is not a condition; service_started, service_healthy and "
                        "service_completed_successfully are",
                        intent.condition));
    }
    if (intent.service == intent.on) {
        return fail(say("{} cannot wait for itself", intent.service));
    }
    const compose::Service* on = find_service(draft.project(), intent.on);
    if (on == nullptr) {
        return fail(say("there is no service '{}' in this project", intent.on));
    }
    return find_dependency(*on, intent.service) == nullptr
               ? Step{}
               : fail(say("{} waits for {} already, so neither would ever start", intent.on,
                          intent.service));
}

/// The list form says no conditions: it stays while none is needed.
Step write_dependency(yaml::Editor& editor, const SetDependency& intent) {
    const yaml::Path path = service_path(intent.service, {"depends_on"});
    const yaml::NodeId node = editor.find(path);
    const bool simple = intent.condition == started;
    const yaml::Data name = yaml::Data::string(intent.on.str());
    if (node == yaml::NodeId::None) {
        const yaml::Data value =
            simple ? yaml::Data::list_of({name})
                   : yaml::Data::empty_map().add(intent.on.str(), conditional(intent.condition));
        return editor.insert(service_path(intent.service, {}), "depends_on", value);
    }
    if (editor.tree()[node].kind != yaml::NodeKind::Mapping) {
        if (simple) {
            return editor.append(path, name);
        }
        if (auto done = editor.list_to_map(path, conditional(started)); !done) {
            return done;
        }
    }
    const yaml::Path entry = extended(path, intent.on.str());
    return editor.find(entry) == yaml::NodeId::None
               ? editor.insert(path, intent.on.str(), conditional(intent.condition))
               : write(editor, entry, "condition", yaml::Data::string(intent.condition));
}

} // namespace

Step carry_out(Draft& draft, const SetDependency& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (auto good = check_dependency(draft, intent); !good) {
        return good;
    }
    const compose::Dependency* old = find_dependency(**service, intent.on);
    if (old != nullptr && old->condition == intent.condition) {
        return {};
    }
    const auto editor = old == nullptr ? editor_of(draft, intent.service, "depends_on")
                                       : draft.editor(old->origin.location.file);
    return editor ? write_dependency(**editor, intent) : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const RemoveDependency& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Dependency* old = find_dependency(**service, intent.on);
    if (old == nullptr) {
        return fail(say("{} does not wait for {}", intent.service, intent.on));
    }
    const auto editor = draft.editor(old->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path path = service_path(intent.service, {"depends_on"});
    const auto index = index_of(**editor, path, intent.on.str());
    return remove_upwards(
        **editor, index ? extended(path, *index) : extended(path, intent.on.str()), path.size());
}

} // namespace tw::plan

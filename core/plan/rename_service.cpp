// A service gets another name, and so does every place that names it.
#include "plan/references.h"
#include "plan/rename.h"

#include <algorithm>

namespace tw::plan {
namespace {

/// Whether `text` names a host: the name as a word of its own between what separates the parts of
/// addresses.
bool mentions_host(std::string_view text, std::string_view name) {
    static constexpr std::string_view before = "/@,=; \t\"'[(";
    static constexpr std::string_view behind = ":/,; \t\"')]?";
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || before.contains(text[at - 1])) &&
            (end == text.size() || behind.contains(text[end]))) {
            return true;
        }
    }
    return false;
}

void note_hosts(Draft& draft, const RenameService& rename) {
    const compose::Project& project = draft.project();
    for (const auto* services : {&project.services, &project.inactive_services}) {
        for (const compose::Service& service : *services) {
            for (const compose::EnvironmentVariable& variable : service.environment) {
                if (variable.value && mentions_host(*variable.value, rename.from.str())) {
                    draft.note(say(
                        "the variable {} of {} mentions {}, perhaps as a host; it is left as it is",
                        variable.name, service.name, rename.from));
                }
            }
        }
    }
}

Step rename_reference(yaml::Editor& editor, const Reference& reference, const std::string& to) {
    return reference.is_key ? editor.rename_key(reference.path, to)
                            : editor.set(reference.path,
                                         yaml::Data::string(reference.head + to + reference.tail));
}

} // namespace

// The references first, since the paths of those in the service itself hold its name.
Step rename_in_file(yaml::Editor& editor, const RenameService& rename) {
    for (const Reference& reference : references_to(editor, rename.from)) {
        if (auto done = rename_reference(editor, reference, rename.to.str()); !done) {
            return done;
        }
    }
    const yaml::Path entry{"services", rename.from.str()};
    return editor.find(entry) == yaml::NodeId::None ? Step{}
                                                    : editor.rename_key(entry, rename.to.str());
}

Step carry_out(Draft& draft, const RenameService& rename) {
    if (const auto service = require_service(draft, rename.from); !service) {
        return std::unexpected(service.error());
    }
    if (auto good = check_name(rename.to.str(), NameOf::Service); !good) {
        return good;
    }
    if (find_service(draft.project(), rename.to) != nullptr) {
        return fail(say("there is a service '{}' already", rename.to));
    }
    for (const text::FileId file : files_with(draft, rename.from.str())) {
        const auto editor = draft.editor(file);
        if (!editor) {
            return std::unexpected(editor.error());
        }
        if (auto done = rename_in_file(**editor, rename); !done) {
            return done;
        }
    }
    note_hosts(draft, rename);
    return rename_in_contract(draft, rename);
}

} // namespace tw::plan

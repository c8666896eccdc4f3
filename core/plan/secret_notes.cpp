// What to know about a value that has become a secret.
#include "base/letters.h"
#include "compose/secrecy.h"
#include "facts/file_variables.h"
#include "plan/secret_names.h"

#include <algorithm>
#include <array>

namespace tw::plan {
namespace {

using compose::Value;

/// `$NAME` or `${NAME…`, as a shell in the container reads it.
bool uses(std::string_view text, std::string_view name) {
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const std::string_view head = text.substr(0, at);
        const std::size_t end = at + name.size();
        const bool ends = end == text.size() ||
                          !(is_name_letter(text[end]) && text[end] != '.' && text[end] != '-');
        if (ends && (head.ends_with('$') || head.ends_with("${"))) {
            return true;
        }
    }
    return false;
}

bool uses(const Value* value, const std::string& name) {
    return value != nullptr &&
           (uses(value->text, name) ||
            std::ranges::any_of(value->list, [&](const Value& item) { return uses(&item, name); }));
}

void note_image(Draft& draft, const compose::Service& service, const std::string& key) {
    const std::string variable = key + "_FILE";
    if (!service.image) {
        draft.note(say("whether {} reads {} is not known; it is built here, so its program must",
                       service.name, variable));
    } else if (!facts::reads_from_file(service.image->value, key)) {
        draft.note(say("whether {} reads {} is not known; see its documentation",
                       service.image->value, variable));
    }
}

/// What the service runs in a shell may use the variable, which is gone.
void note_uses(Draft& draft, const compose::Service& service, const std::string& key) {
    static constexpr auto parts = std::to_array<std::string_view>({"command", "entrypoint"});
    const Value* health = service_value(draft.project(), service.name, "healthcheck");
    if (health != nullptr && uses(health->find("test"), key)) {
        draft.note(say("the {} of {} uses {}, which the container has no more", "healthcheck",
                       service.name, key));
    }
    for (const std::string_view part : parts) {
        if (uses(service_value(draft.project(), service.name, part), key)) {
            draft.note(say("the {} of {} uses {}, which the container has no more", part,
                           service.name, key));
        }
    }
}

/// Others that are told the same, and are not moved with this one.
void note_others(Draft& draft, const compose::Service& service,
                 const compose::EnvironmentVariable& moved) {
    for (const compose::Service& other : draft.project().services) {
        for (const compose::EnvironmentVariable& variable : other.environment) {
            const bool is_other = other.name != service.name || variable.name != moved.name;
            const bool is_secret =
                variable.name == moved.name || compose::names_secret(variable.name);
            if (is_other && is_secret && variable.value == moved.value) {
                draft.note(say("{} has {} with the same value", other.name, variable.name));
            }
        }
    }
}

void note_file(Draft& draft, const compose::Service& service, const MoveToSecret& intent) {
    // As .gitignore wants it, where `./` would match nothing.
    const std::string file = std::filesystem::path(intent.file).lexically_normal().string();
    draft.note(say("keep {} out of version control: add it to .gitignore", file));
    const bool has_user = service_value(draft.project(), service.name, "user") != nullptr;
    const bool drops_root = service.image && facts::reads_without_root(service.image->value);
    if (has_user || drops_root) {
        draft.note(say("only you may read {}, and {} does not read it as root; give its user the "
                       "right to",
                       file, service.name));
    }
}

} // namespace

void note_move(Draft& draft, const compose::Service& service, const MoveToSecret& intent,
               const SecretSource& source) {
    note_image(draft, service, intent.key);
    note_uses(draft, service, intent.key);
    const auto moved =
        std::ranges::find(service.environment, intent.key, &compose::EnvironmentVariable::name);
    if (moved != service.environment.end()) {
        note_others(draft, service, *moved);
    }
    if (!source.variable.empty()) {
        return;
    }
    if (!draft.new_files().empty()) {
        note_file(draft, service, intent);
    }
    draft.note(say("the old value stays in the history of the repository; change it"));
}

} // namespace tw::plan

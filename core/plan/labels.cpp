// A service's labels and variables.
#include "plan/pairs.h"

#include <algorithm>

namespace tw::plan {
namespace {

Step check_key(std::string_view key) {
    if (key.empty() || key.find_first_of("= \t\n") != std::string_view::npos) {
        return fail(say("a label's key is text without blanks and '='"));
    }
    return {};
}

} // namespace

Step carry_out(Draft& draft, const SetLabel& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (const Step good = check_key(intent.key); !good) {
        return good;
    }
    const compose::Label* old = (*service)->label(intent.key);
    const compose::Origin origin =
        old != nullptr ? old->origin : (*service)->labels_origin.value_or((*service)->origin);
    const auto editor = draft.editor(origin.location.file);
    return editor ? set_pair(draft, **editor, service_path(intent.service, {}), "labels",
                             {intent.key, intent.value})
                  : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const RemoveLabel& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Label* old = (*service)->label(intent.key);
    if (old == nullptr) {
        return fail(say("{} has no label {}", intent.service, intent.key));
    }
    const auto editor = draft.editor(old->origin.location.file);
    return editor ? remove_pair(**editor, service_path(intent.service, {"labels"}), intent.key)
                  : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const RenameLabel& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (const Step good = check_key(intent.to); !good) {
        return good;
    }
    const compose::Label* old = (*service)->label(intent.from);
    if (old == nullptr || (*service)->label(intent.to) != nullptr) {
        return fail(old == nullptr ? say("{} has no label {}", intent.service, intent.from)
                                   : say("{} has a label {} already", intent.service, intent.to));
    }
    const auto editor = draft.editor(old->origin.location.file);
    return editor ? rename_pair(**editor, service_path(intent.service, {"labels"}), intent.from,
                                intent.to)
                  : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const SetEnvironment& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (intent.key.empty() || intent.key.find_first_of("= \t\n") != std::string::npos) {
        return fail(say("a variable's name is text without blanks and '='"));
    }
    const auto& variables = (*service)->environment;
    const auto old = std::ranges::find(variables, intent.key, &compose::EnvironmentVariable::name);
    const auto editor = old == variables.end() ? editor_of(draft, intent.service, "environment")
                                               : draft.editor(old->origin.location.file);
    return editor ? set_pair(draft, **editor, service_path(intent.service, {}), "environment",
                             {intent.key, intent.value})
                  : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const RemoveEnvironment& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const auto& variables = (*service)->environment;
    const auto old = std::ranges::find(variables, intent.key, &compose::EnvironmentVariable::name);
    if (old == variables.end()) {
        return fail(say("{} has no variable {}", intent.service, intent.key));
    }
    const auto editor = draft.editor(old->origin.location.file);
    return editor ? remove_pair(**editor, service_path(intent.service, {"environment"}), intent.key)
                  : std::unexpected(editor.error());
}

} // namespace tw::plan

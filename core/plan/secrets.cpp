// Secrets that a service reads, and variables whose values become secrets.
#include "compose/mount.h"
#include "plan/pairs.h"
#include "plan/secret_names.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::plan {
namespace {

using compose::Value;
using yaml::NodeId;
using yaml::NodeKind;

/// In a service, secrets stand behind what else it is told and given.
constexpr auto before_secrets =
    std::to_array<std::string_view>({"env_file", "environment", "configs"});

/// Adds a secret to the list of a service, in the form of the last item there.
Step read_secret(yaml::Editor& editor, const ServiceName& service, const std::string& secret) {
    const yaml::Path list = service_path(service, {"secrets"});
    const NodeId node = editor.find(list);
    const yaml::Data name = yaml::Data::string(secret);
    if (node == NodeId::None) {
        return editor.insert(service_path(service, {}), "secrets", yaml::Data::list_of({name}),
                             std::nullopt, before_secrets);
    }
    NodeId last = NodeId::None;
    if (editor.tree()[node].kind == NodeKind::Sequence) {
        for (NodeId item = editor.tree()[node].first_child; item != NodeId::None;
             item = editor.tree()[item].next) {
            last = item;
        }
    }
    const bool is_long = last != NodeId::None && editor.tree()[last].kind == NodeKind::Mapping;
    return editor.append(list, is_long ? yaml::Data::empty_map().add("source", name) : name);
}

bool reads(const compose::Project& project, const ServiceName& service, const std::string& secret) {
    const Value* list = service_value(project, service, "secrets");
    return list != nullptr && std::ranges::any_of(list->list, [&](const Value& item) {
               return item.text_of("source") == secret;
           });
}

/// The file in which the service has the variable for itself: where it is written, or, of a copy
/// that was made for it, where the service is.
Result<yaml::Editor*> editor_of_pair(Draft& draft, const compose::Service& service,
                                     const compose::EnvironmentVariable& variable) {
    const yaml::Path pairs = service_path(service.name, {"environment"});
    for (const text::FileId file : {variable.origin.location.file, service.origin.location.file}) {
        const auto editor = draft.editor(file);
        if (!editor || (*editor)->find(pair_path(**editor, pairs, variable.name)) != NodeId::None) {
            return editor;
        }
    }
    return fail(say("the value of {} comes from an anchor, a merge key or 'extends', and others "
                    "may share it; say it in {} itself first",
                    variable.name, service.name));
}

/// `NAME: value` becomes `NAME_FILE: /run/secrets/…`, in its place.
Step point_to_secret(yaml::Editor& editor, const MoveToSecret& intent) {
    const yaml::Path pairs = service_path(intent.service, {"environment"});
    const std::string key = intent.key + "_FILE";
    const std::string place = compose::mounted_secret(intent.secret);
    const yaml::Path path = pair_path(editor, pairs, intent.key);
    if (std::holds_alternative<std::size_t>(path.back())) {
        return editor.set(path, yaml::Data::string(key + "=" + place));
    }
    if (auto set = editor.set(path, yaml::Data::string(place)); !set) {
        return set;
    }
    return editor.rename_key(path, key);
}

/// Paths of secrets begin at the project's folder, and in an included file at that file's.
Step check_folder(const Draft& draft, text::FileId file) {
    const facts::Facts& facts = draft.facts();
    const auto folder =
        (facts.load_options.working_directory / facts.files.at(file).path()).parent_path();
    const bool is_own =
        std::ranges::contains(facts.compose_files, file) ||
        folder.lexically_normal() == facts.load_options.project_directory.lexically_normal();
    return is_own ? Step{}
                  : fail(say("{} is included from another folder; open it as a project of its own "
                             "to move its secrets",
                             facts.files.at(file).path().string()));
}

/// Says at the top of the file where the secret comes from, and makes its file.
Step declare(Draft& draft, yaml::Editor& editor, const MoveToSecret& intent,
             const SecretSource& source) {
    const bool is_text = source.variable.empty();
    const std::filesystem::path path = secret_path(draft.facts(), intent.file);
    if (is_text && (intent.file.ends_with('/') || intent.file.contains('$'))) {
        return fail(say("'{}' is no name for a file of a secret", intent.file));
    }
    if (is_text && draft.facts().new_files.contains(path)) {
        return fail(
            say("{} is there already and holds something else; name another file", intent.file));
    }
    yaml::Data body = yaml::Data::empty_map();
    body.add(is_text ? "file" : "environment",
             yaml::Data::string(is_text ? intent.file : source.variable));
    if (auto done = insert_at(editor, {"secrets", intent.secret}, std::move(body)); !done) {
        return done;
    }
    if (is_text) {
        // Without a line break at its end: many images take it off (`$(< "$file")` in a shell
        // does), but a program that reads the file itself would have it in its password.
        draft.make_file(path, source.text);
    }
    return {};
}

Step check_move(const Draft& draft, const compose::Service& service, const MoveToSecret& intent,
                const SecretSource& source) {
    const std::string key = intent.key + "_FILE";
    if (std::ranges::contains(service.environment, key, &compose::EnvironmentVariable::name)) {
        return fail(say("{} has {} already", service.name, key));
    }
    if (auto named = check_name(intent.secret, NameOf::Secret); !named) {
        return named;
    }
    if (!source.variable.empty() && !intent.file.empty()) {
        return fail(say("{} takes its value from {} of the shell, so the secret does too, and "
                        "there is no file",
                        intent.key, source.variable));
    }
    const Value* declared = declared_secret(draft.project(), intent.secret);
    return declared == nullptr || has_source(draft.facts(), *declared, source)
               ? Step{}
               : fail(say("there is a secret {} already, and whether it has this value is not "
                          "known; give the new one another name",
                          intent.secret));
}

} // namespace

Step carry_out(Draft& draft, const MoveToSecret& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const auto source = secret_source(draft.facts(), **service, intent.key);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (auto good = check_move(draft, **service, intent, *source); !good) {
        return good;
    }
    const auto variable =
        std::ranges::find((*service)->environment, intent.key, &compose::EnvironmentVariable::name);
    const auto editor = editor_of_pair(draft, **service, *variable);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (auto good = check_folder(draft, variable->origin.location.file); !good) {
        return good;
    }
    if (auto done = point_to_secret(**editor, intent); !done) {
        return done;
    }
    if (!reads(draft.project(), intent.service, intent.secret)) {
        if (auto done = read_secret(**editor, intent.service, intent.secret); !done) {
            return done;
        }
    }
    if (declared_secret(draft.project(), intent.secret) == nullptr) {
        if (auto done = declare(draft, **editor, intent, *source); !done) {
            return done;
        }
    }
    note_move(draft, **service, intent, *source);
    return {};
}

Step carry_out(Draft& draft, const AddSecret& intent) {
    if (const auto service = require_service(draft, intent.service); !service) {
        return std::unexpected(service.error());
    }
    if (declared_secret(draft.project(), intent.secret) == nullptr) {
        return fail(
            say("there is no secret '{}' in this project; declare it first", intent.secret));
    }
    if (reads(draft.project(), intent.service, intent.secret)) {
        return fail(say("{} reads secret {} already", intent.service, intent.secret));
    }
    const auto editor = editor_of(draft, intent.service, "secrets");
    return editor ? read_secret(**editor, intent.service, intent.secret)
                  : std::unexpected(editor.error());
}

namespace {

std::optional<std::size_t> last_item_of(const yaml::Editor& editor, const yaml::Path& list,
                                        const std::string& secret) {
    const NodeId node = editor.find(list);
    if (node == NodeId::None || editor.tree()[node].kind != NodeKind::Sequence) {
        return std::nullopt;
    }
    std::optional<std::size_t> found;
    std::size_t index = 0;
    for (NodeId item = editor.tree()[node].first_child; item != NodeId::None;
         item = editor.tree()[item].next, ++index) {
        const NodeId source = editor.tree()[item].kind == NodeKind::Mapping
                                  ? editor.find(extended(extended(list, index), "source"))
                                  : item;
        if (source != NodeId::None && editor.tree()[source].kind == NodeKind::Scalar &&
            yaml::decode(editor.tree(), source) == secret) {
            found = index;
        }
    }
    return found;
}

} // namespace

Step carry_out(Draft& draft, const RemoveSecret& intent) {
    if (const auto service = require_service(draft, intent.service); !service) {
        return std::unexpected(service.error());
    }
    if (!reads(draft.project(), intent.service, intent.secret)) {
        return fail(say("{} reads no secret {}", intent.service, intent.secret));
    }
    const auto editor = editor_of(draft, intent.service, "secrets");
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path list = service_path(intent.service, {"secrets"});
    auto item = last_item_of(**editor, list, intent.secret);
    if (!item) { // an anchor's, which the editor says
        return (*editor)->remove(list);
    }
    for (; item; item = last_item_of(**editor, list, intent.secret)) {
        if (auto done = remove_upwards(**editor, extended(list, *item), list.size()); !done) {
            return done;
        }
    }
    return {};
}

} // namespace tw::plan

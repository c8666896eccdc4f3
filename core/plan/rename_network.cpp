// A network or an alias gets another name, and so does every place that names it.
#include "plan/references.h"
#include "plan/rename.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

using yaml::NodeId;
using yaml::NodeKind;

/// In the file order of services: the paths of every `networks` value, shared ones once.
std::vector<yaml::Path> values_of(const yaml::Editor& editor, std::string_view key) {
    std::vector<yaml::Path> paths;
    const yaml::Tree& tree = editor.tree();
    const NodeId services = editor.find({"services"});
    if (services == NodeId::None || tree[services].kind != NodeKind::Mapping) {
        return paths;
    }
    for (NodeId name = tree[services].first_child; name != NodeId::None;) {
        const NodeId body = tree[name].next;
        for (const NodeId value : service_values(tree, body, key)) {
            yaml::Path path = yaml::path_of(tree, value);
            if (!std::ranges::contains(paths, path)) {
                paths.push_back(std::move(path));
            }
        }
        name = tree[body].next;
    }
    return paths;
}

Step rename_memberships(yaml::Editor& editor, const RenameNetwork& rename) {
    for (const yaml::Path& networks : values_of(editor, "networks")) {
        Step done;
        if (const auto index = index_of(editor, networks, rename.from.str())) {
            done = editor.set(extended(networks, *index), yaml::Data::string(rename.to.str()));
        } else if (const yaml::Path entry = extended(networks, rename.from.str());
                   editor.find(entry) != NodeId::None) {
            done = editor.rename_key(entry, rename.to.str());
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

/// The value of Traefik's label, as list item `key=value` or as map entry.
Step rename_label(yaml::Editor& editor, const compose::Project& project, const yaml::Path& path,
                  const RenameNetwork& rename) {
    const NodeId node = editor.find(path);
    if (node == NodeId::None || editor.tree()[node].kind != NodeKind::Scalar) {
        return {};
    }
    const std::string head = std::string(traefik_network) + "=";
    const std::string text = yaml::decode(editor.tree(), node);
    const bool in_list = std::holds_alternative<std::size_t>(path.back());
    if (in_list && !text.starts_with(head)) {
        return {};
    }
    const std::string value = in_list ? text.substr(head.size()) : text;
    const std::string renamed = renamed_traefik_network(project, rename, value);
    return renamed == value
               ? Step{}
               : editor.set(path, yaml::Data::string(in_list ? head + renamed : renamed));
}

Step rename_labels(yaml::Editor& editor, const compose::Project& project,
                   const RenameNetwork& rename) {
    for (const yaml::Path& labels : values_of(editor, "labels")) {
        std::vector<yaml::Path> places{extended(labels, std::string(traefik_network))};
        const yaml::Tree& tree = editor.tree();
        if (const NodeId list = editor.find(labels); tree[list].kind == NodeKind::Sequence) {
            places.clear();
            std::size_t index = 0;
            for (NodeId item = tree[list].first_child; item != NodeId::None;
                 item = tree[item].next) {
                places.push_back(extended(labels, index++));
            }
        }
        for (const yaml::Path& place : places) {
            if (auto done = rename_label(editor, project, place, rename); !done) {
                return done;
            }
        }
    }
    return {};
}

Step rename_in_file(yaml::Editor& editor, const compose::Project& project,
                    const RenameNetwork& rename) {
    if (auto done = rename_memberships(editor, rename); !done) {
        return done;
    }
    if (auto done = rename_labels(editor, project, rename); !done) {
        return done;
    }
    const yaml::Path entry{"networks", rename.from.str()};
    return editor.find(entry) == NodeId::None ? Step{} : editor.rename_key(entry, rename.to.str());
}

/// A network without `name` or `external` is called after its key.
bool follows_key(const compose::Project& project, const compose::Network& network) {
    return network.real_name == std::format("{}_{}", project.name, network.name.str());
}

} // namespace

std::string renamed_traefik_network(const compose::Project& project, const RenameNetwork& rename,
                                    const std::string& value) {
    const compose::Network* network = project.find(rename.from);
    if (value == rename.from.str() && (network == nullptr || network->real_name != value)) {
        return rename.to.str();
    }
    return network != nullptr && value == network->real_name && follows_key(project, *network)
               ? std::format("{}_{}", project.name, rename.to.str())
               : value;
}

Step carry_out(Draft& draft, const RenameNetwork& rename) {
    const compose::Network* network = draft.project().find(rename.from);
    if (network == nullptr || !network->declared) {
        return fail(say("there is no network '{}' in this project", rename.from));
    }
    if (rename.from == NetworkName("default") || rename.to == NetworkName("default")) {
        return fail(
            say("'default' is Compose's word for the network of services that name none; move "
                "the services instead"));
    }
    if (auto good = check_name(rename.to.str(), NameOf::Network); !good) {
        return good;
    }
    if (draft.project().find(rename.to) != nullptr) {
        return fail(say("there is a network '{}' already", rename.to));
    }
    if (network->external && network->real_name == rename.from.str()) {
        return fail(say("{} is external and Docker knows it by this name; give it a 'name' "
                        "first",
                        rename.from));
    }
    for (const text::FileId file : files_with(draft, rename.from.str())) {
        const auto editor = draft.editor(file);
        if (!editor) {
            return std::unexpected(editor.error());
        }
        if (auto done = rename_in_file(**editor, draft.project(), rename); !done) {
            return done;
        }
    }
    if (follows_key(draft.project(), *network)) {
        draft.note(say("Docker's name of the network changes from {} to {}_{}", network->real_name,
                       draft.project().name, rename.to));
    }
    return rename_in_contract(draft, rename);
}

Step carry_out(Draft& draft, const RenameAlias& rename) {
    const auto service = require_service(draft, rename.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Attachment* attached = (*service)->attachment(rename.network);
    const auto alias_of = [&](const std::string& name) -> const compose::Located<std::string>* {
        if (attached == nullptr) {
            return nullptr;
        }
        const auto found =
            std::ranges::find(attached->aliases, name, &compose::Located<std::string>::value);
        return found == attached->aliases.end() ? nullptr : &*found;
    };
    const auto* old = alias_of(rename.from);
    if (old == nullptr) {
        return fail(say("{} has no alias {} on {}", rename.service, rename.from, rename.network));
    }
    if (rename.to.empty() || rename.to.find_first_of(" \t\n") != std::string::npos) {
        return fail(say("an alias is a name without blanks"));
    }
    if (alias_of(rename.to) != nullptr) {
        return fail(
            say("{} has the alias {} on {} already", rename.service, rename.to, rename.network));
    }
    const auto editor = draft.editor(old->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path aliases =
        service_path(rename.service, {"networks", rename.network.str(), "aliases"});
    const auto index = index_of(**editor, aliases, rename.from);
    return (*editor)->set(extended(aliases, index.value_or(0)), yaml::Data::string(rename.to));
}

} // namespace tw::plan

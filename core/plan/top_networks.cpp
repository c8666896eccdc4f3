// The project's own networks: add, remove, internal.
#include "plan/draft.h"

#include <algorithm>
#include <array>

namespace tw::plan {
namespace {

/// Keys of a network beside which `internal` is at home, before the longer `labels` and `ipam`.
constexpr auto single_line_keys =
    std::to_array<std::string_view>({"name", "driver", "attachable", "enable_ipv4", "enable_ipv6"});

/// The first service, switched on or not, that is on the network.
const compose::Service* first_member(const compose::Project& project, const NetworkName& network) {
    for (const auto* services : {&project.services, &project.inactive_services}) {
        for (const compose::Service& service : *services) {
            if (service.attachment(network) != nullptr) {
                return &service;
            }
        }
    }
    return nullptr;
}

} // namespace

Step carry_out(Draft& draft, const AddNetwork& intent) {
    const compose::Project& project = draft.facts().project;
    const std::string& name = intent.network.str();
    if (auto good = check_name(name, NameOf::Network); !good) {
        return good;
    }
    if (const compose::Network* known = project.find(intent.network);
        known != nullptr && known->declared) {
        return fail(say("there is a network '{}' already", name));
    }
    // Beside the networks that exist; otherwise in the first file.
    const auto declared = std::ranges::find_if(project.networks, &compose::Network::declared);
    const text::FileId file = declared == project.networks.end()
                                  ? draft.facts().compose_files.front()
                                  : declared->origin.location.file;
    const auto editor = draft.editor(file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    yaml::Data value = intent.internal
                           ? yaml::Data::empty_map().add("internal", yaml::Data::plain("true"))
                           : yaml::Data::null();
    if ((*editor)->find({"networks"}) != yaml::NodeId::None) {
        return (*editor)->insert({"networks"}, name, value);
    }
    return (*editor)->insert({}, "networks", yaml::Data::empty_map().add(name, std::move(value)));
}

Step carry_out(Draft& draft, const RemoveNetwork& intent) {
    const compose::Network* network = draft.facts().project.find(intent.network);
    if (network == nullptr || !network->declared) {
        return fail(say("there is no network '{}' in this project", intent.network));
    }
    if (const compose::Service* member = first_member(draft.facts().project, intent.network)) {
        return fail(say("{} is on {}; detach it first", member->name, intent.network));
    }
    const auto editor = draft.editor(network->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    return remove_upwards(**editor, {"networks", intent.network.str()}, 1);
}

Step carry_out(Draft& draft, const SetInternal& intent) {
    const compose::Network* network = draft.facts().project.find(intent.network);
    const std::string& name = intent.network.str();
    if (network == nullptr) {
        return fail(say("there is no network '{}' in this project", name));
    }
    if (network->external) {
        return fail(say("{} is external: whoever creates it decides whether it is internal", name));
    }
    if (network->internal.value == intent.internal) {
        return {};
    }
    const yaml::Data value = yaml::Data::plain(intent.internal ? "true" : "false");
    if (!network->declared) {
        const auto editor = draft.editor(draft.facts().compose_files.front());
        if (!editor) {
            return std::unexpected(editor.error());
        }
        const yaml::Data body = yaml::Data::empty_map().add("internal", value);
        return (*editor)->find({"networks"}) != yaml::NodeId::None
                   ? (*editor)->insert({"networks"}, name, body)
                   : (*editor)->insert({}, "networks", yaml::Data::empty_map().add(name, body));
    }
    const auto editor = draft.editor(network->internal.origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path path{"networks", name, "internal"};
    if ((*editor)->find(path) != yaml::NodeId::None) {
        return (*editor)->set(path, value);
    }
    return (*editor)->insert({"networks", name}, "internal", value, std::nullopt, single_line_keys);
}

} // namespace tw::plan

// A service's networks: move, attach, detach.
#include "plan/draft.h"

#include <algorithm>

namespace tw::plan {
namespace {

using compose::Attachment;
using compose::Service;

yaml::Path networks_path(const Service& service) {
    return {"services", service.name.str(), "networks"};
}

Step require_network(const Draft& draft, const NetworkName& name) {
    const bool known =
        draft.facts().project.find(name) != nullptr || name == NetworkName("default");
    return known
               ? Step{}
               : fail(say("the network '{}' is not declared in this project; add it first", name));
}

Step require_networks_mode(const Service& service) {
    if (service.network_mode == compose::NetworkMode::Networks) {
        return {};
    }
    return fail(say("{} has a 'network_mode' and so cannot join networks; remove that first",
                    service.name));
}

/// The file in which a service's networks are written, or would be.
text::FileId networks_file(const Service& service) {
    return service.networks_origin.value_or(service.origin).location.file;
}

/// `networks:` written for the first time, or into an absent or null value: Compose's implicit
/// default network is named, so that it stays.
Step write_networks(yaml::Editor& editor, const Service& service, std::vector<std::string> names,
                    const std::vector<std::string>& aliases) {
    yaml::Data value = yaml::Data::list_of({});
    if (!aliases.empty()) {
        value = yaml::Data::empty_map();
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (aliases.empty()) {
            value.list.push_back(yaml::Data::string(names[i]));
            continue;
        }
        std::vector<yaml::Data> items;
        for (const std::string& alias : aliases) {
            items.push_back(yaml::Data::string(alias));
        }
        const bool is_last = i + 1 == names.size();
        value.add(names[i], is_last
                                ? yaml::Data::empty_map().add("aliases", yaml::Data::list_of(items))
                                : yaml::Data::null());
    }
    if (editor.find(networks_path(service)) != yaml::NodeId::None) {
        if (auto removed = editor.remove(networks_path(service)); !removed) {
            return removed;
        }
    }
    return editor.insert({"services", service.name.str()}, "networks", value);
}

Step attach_in(yaml::Editor& editor, const Service& service, const NetworkName& network,
               const std::vector<std::string>& aliases) {
    const yaml::Path path = networks_path(service);
    const yaml::NodeId node = editor.find(path);
    if (node == yaml::NodeId::None) {
        return write_networks(editor, service, {network.str()}, aliases);
    }
    const bool is_map = editor.tree()[node].kind == yaml::NodeKind::Mapping;
    if (!is_map && aliases.empty()) {
        return editor.append(path, yaml::Data::string(network.str()));
    }
    if (!is_map) {
        if (auto converted = editor.list_to_map(path); !converted) {
            return converted;
        }
    }
    if (aliases.empty()) {
        return editor.insert(path, network.str(), yaml::Data::null());
    }
    std::vector<yaml::Data> items;
    for (const std::string& alias : aliases) {
        items.push_back(yaml::Data::string(alias));
    }
    return editor.insert(
        path, network.str(),
        yaml::Data::empty_map().add("aliases", yaml::Data::list_of(std::move(items))));
}

/// Where another file attaches the service too, this one may be left without any network.
Step detach_in(yaml::Editor& editor, const Service& service, const NetworkName& network) {
    const yaml::Path path = networks_path(service);
    if (const auto index = index_of(editor, path, network.str())) {
        return remove_upwards(editor, extended(path, *index), path.size());
    }
    return remove_upwards(editor, extended(path, network.str()), path.size());
}

} // namespace

Step carry_out(Draft& draft, const AttachService& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (const Attachment* attached = (*service)->attachment(intent.network); attached != nullptr) {
        return fail(
            attached->implicit
                ? say("{} is on {} already, because Compose attaches a service without networks "
                      "to it",
                      intent.service, intent.network)
                : say("{} is on {} already", intent.service, intent.network));
    }
    for (const auto& check :
         {require_network(draft, intent.network), require_networks_mode(**service)}) {
        if (!check) {
            return check;
        }
    }
    const auto editor = draft.editor(networks_file(**service));
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if ((*service)->attachments.empty()) {
        return fail(say("{} could not be read; fix it first", intent.service));
    }
    if ((*service)->attachments.front().implicit) {
        return write_networks(**editor, **service, {"default", intent.network.str()},
                              intent.aliases);
    }
    return attach_in(**editor, **service, intent.network, intent.aliases);
}

Step carry_out(Draft& draft, const DetachService& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const Attachment* attached = (*service)->attachment(intent.network);
    if (attached == nullptr) {
        return fail(say("{} is not on {}", intent.service, intent.network));
    }
    if ((*service)->attachments.size() == 1) {
        return fail(say("{} is the only network of {}; without it Compose would attach the "
                        "default network. Move the service instead",
                        intent.network, intent.service));
    }
    const auto editor = draft.editor(attached->origin.location.file);
    return editor ? detach_in(**editor, **service, intent.network)
                  : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const MoveService& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const Attachment* from = (*service)->attachment(intent.from);
    if (from == nullptr) {
        return fail(say("{} is not on {}", intent.service, intent.from));
    }
    if (intent.from == intent.to) {
        return fail(say("{} is on {} already", intent.service, intent.to));
    }
    if ((*service)->attachment(intent.to) != nullptr) {
        return carry_out(draft, DetachService{intent.service, intent.from});
    }
    if (auto known = require_network(draft, intent.to); !known) {
        return known;
    }
    if (from->ipv4_address || from->ipv6_address) {
        return fail(say("{} has a fixed address on {}, which belongs to that network's "
                        "subnet; remove the address first",
                        intent.service, intent.from));
    }
    const auto editor =
        draft.editor(from->implicit ? networks_file(**service) : from->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (from->implicit) {
        return write_networks(**editor, **service, {intent.to.str()}, {});
    }
    const yaml::Path path = networks_path(**service);
    if (const auto index = index_of(**editor, path, intent.from.str())) {
        return (*editor)->set(extended(path, *index), yaml::Data::string(intent.to.str()));
    }
    return (*editor)->rename_key(extended(path, intent.from.str()), intent.to.str());
}

Step carry_out(Draft& draft, const AddAlias& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const Attachment* attached = (*service)->attachment(intent.network);
    if (attached == nullptr) {
        return fail(say("{} is not on {}, so it has no names there; attach it first",
                        intent.service, intent.network));
    }
    if (intent.alias.empty() || intent.alias.find_first_of(" \t\n") != std::string::npos) {
        return fail(say("an alias is a name without blanks"));
    }
    if (std::ranges::contains(attached->aliases, intent.alias,
                              &compose::Located<std::string>::value)) {
        return fail(
            say("{} has the alias {} on {} already", intent.service, intent.alias, intent.network));
    }
    const auto editor = draft.editor(attached->implicit ? networks_file(**service)
                                                        : attached->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (attached->implicit) {
        return write_networks(**editor, **service, {intent.network.str()}, {intent.alias});
    }
    const yaml::Path path = networks_path(**service);
    if (index_of(**editor, path, intent.network.str())) {
        if (auto converted = (*editor)->list_to_map(path); !converted) {
            return converted;
        }
    }
    const yaml::Path network = extended(path, intent.network.str());
    if (draft.is_redirected() && (*editor)->find(network) == yaml::NodeId::None) {
        return attach_in(**editor, **service, intent.network, {intent.alias});
    }
    if ((*editor)->find(extended(network, "aliases")) != yaml::NodeId::None) {
        return (*editor)->append(extended(network, "aliases"), yaml::Data::string(intent.alias));
    }
    return (*editor)->insert(network, "aliases",
                             yaml::Data::list_of({yaml::Data::string(intent.alias)}));
}

Step carry_out(Draft& draft, const RemoveAlias& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const Attachment* attached = (*service)->attachment(intent.network);
    const auto alias = attached == nullptr
                           ? std::vector<compose::Located<std::string>>::const_iterator{}
                           : std::ranges::find(attached->aliases, intent.alias,
                                               &compose::Located<std::string>::value);
    if (attached == nullptr || alias == attached->aliases.end()) {
        return fail(say("{} has no alias {} on {}", intent.service, intent.alias, intent.network));
    }
    const auto editor = draft.editor(alias->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path network = extended(networks_path(**service), intent.network.str());
    const yaml::Path aliases = extended(network, "aliases");
    const auto index = index_of(**editor, aliases, intent.alias);
    if (!index) {
        return (*editor)->remove(
            extended(aliases, std::size_t{0})); // says why it cannot be reached
    }
    if (attached->aliases.size() > 1) {
        return (*editor)->remove(extended(aliases, *index));
    }
    const yaml::NodeId list = (*editor)->find(aliases);
    const yaml::Node owner = (*editor)->tree()[(*editor)->tree()[list].parent];
    const bool only_key = (*editor)->tree()[owner.first_child].next == owner.last_child;
    return only_key ? (*editor)->clear(network) : (*editor)->remove(aliases);
}

} // namespace tw::plan

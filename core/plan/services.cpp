// Whole services: add, remove, duplicate.
#include "plan/references.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::plan {
namespace {

using yaml::NodeId;

/// The file in which services are written, the first one that has any.
text::FileId services_file(const Draft& draft) {
    const compose::Project& project = draft.project();
    return !project.services.empty() ? project.services.front().origin.location.file
                                     : draft.facts().compose_files.front();
}

Step check_new_service(const Draft& draft, const ServiceName& name) {
    if (auto good = check_name(name.str(), NameOf::Service); !good) {
        return good;
    }
    return find_service(draft.project(), name) == nullptr
               ? Step{}
               : fail(say("there is a service '{}' already", name));
}

Step check_network(const Draft& draft, const NetworkName& network) {
    return draft.project().find(network) != nullptr || network == NetworkName("default")
               ? Step{}
               : fail(say("the network '{}' is not declared in this project; add it first",
                          network));
}

/// Networks that a service in a text joins by their names.
std::vector<NetworkName> networks_in(const yaml::Tree& text, const ServiceName& service) {
    const NodeId found =
        yaml::find(text, text.documents().front().root, {service.str(), "networks"});
    std::vector<NetworkName> networks;
    if (found == NodeId::None) {
        return networks;
    }
    const yaml::Data data = yaml::to_data(text, found);
    for (const yaml::Data& item : data.list) {
        networks.emplace_back(item.text);
    }
    for (const auto& [key, value] : data.map) {
        networks.emplace_back(key.text);
    }
    std::erase_if(networks, [](const NetworkName& name) {
        return name.empty() || name.str() == "<<" || name.str().contains('$');
    });
    return networks;
}

/// What others must not lose: `api (depends_on), cron (network_mode)`.
std::string described(const std::vector<Reference>& references) {
    std::string text;
    for (const Reference& reference : references) {
        text += std::format("{}{} ({})", text.empty() ? "" : ", ", reference.by, reference.key);
    }
    return text;
}

Step remove_references(yaml::Editor& editor, const std::vector<Reference>& references) {
    // Backwards: removing an item moves those behind it.
    for (auto reference = references.rbegin(); reference != references.rend(); ++reference) {
        const std::size_t keep = reference->path.size() - 2;
        if (auto done = remove_upwards(editor, reference->path, keep + 1); !done) {
            return done;
        }
    }
    return {};
}

/// The items of `ports` in one file that take a port of the host, the last first.
std::vector<std::size_t> items_with_host_port(const yaml::Editor& editor, const yaml::Path& ports,
                                              text::FileId file, const compose::Service& service) {
    std::set<std::size_t, std::greater<>> items;
    const NodeId list = editor.find(ports);
    if (list == NodeId::None || editor.tree()[list].kind != yaml::NodeKind::Sequence) {
        return {};
    }
    std::size_t index = 0;
    for (NodeId item = editor.tree()[list].first_child; item != NodeId::None;
         item = editor.tree()[item].next, ++index) {
        const bool fixed = std::ranges::any_of(service.ports, [&](const auto& port) {
            return !port.published.empty() && port.origin.location.file == file &&
                   port.origin.location.range == editor.tree().range(item);
        });
        if (fixed) {
            items.insert(index);
        }
    }
    return {items.begin(), items.end()};
}

/// Takes out of a copy what only one container can have.
Step make_unique(Draft& draft, yaml::Editor& editor, const DuplicateService& intent,
                 const std::vector<std::size_t>& ports) {
    const auto has = [&](const yaml::Path& path) { return editor.find(path) != NodeId::None; };
    const std::string& copy = intent.copy.str();
    const yaml::Path name = service_path(intent.copy, {"container_name"});
    if (has(name)) {
        if (auto done = editor.remove(name); !done) {
            return done;
        }
        draft.note(say("{} has no container_name, since two containers cannot share one", copy));
    }
    for (const std::size_t item : ports) {
        if (auto done = remove_upwards(editor, service_path(intent.copy, {"ports", item}), 3);
            !done) {
            return done;
        }
    }
    if (!ports.empty()) {
        draft.note(
            say("{} publishes no fixed host ports, since {} has them", copy, intent.service));
    }
    const compose::Service* original = find_service(draft.project(), intent.service);
    for (const compose::Attachment& attachment : original->attachments) {
        const NetworkName& network = attachment.network;
        for (const char* key : {"ipv4_address", "ipv6_address"}) {
            const yaml::Path entry = service_path(intent.copy, {"networks", network.str()});
            const yaml::Path address = extended(entry, key);
            if (!has(address)) {
                continue;
            }
            if (auto done = remove_within(editor, address, entry); !done) {
                return done;
            }
            draft.note(say("{} has no fixed address on {}, since {} has it", copy, network,
                           intent.service));
        }
    }
    return {};
}

} // namespace

Step carry_out(Draft& draft, const AddService& intent) {
    if (auto good = check_new_service(draft, intent.service); !good) {
        return good;
    }
    if (intent.image.empty() || intent.image.find_first_of(" \t\n") != std::string::npos) {
        return fail(say("an image is a name without blanks, such as nginx:1.27"));
    }
    std::vector<yaml::Data> networks;
    for (const NetworkName& network : intent.networks) {
        if (auto known = check_network(draft, network); !known) {
            return known;
        }
        networks.push_back(yaml::Data::string(network.str()));
    }
    const auto editor = draft.editor(services_file(draft));
    if (!editor) {
        return std::unexpected(editor.error());
    }
    yaml::Data body = yaml::Data::empty_map().add("image", yaml::Data::string(intent.image));
    if (!networks.empty()) {
        body.add("networks", yaml::Data::list_of(std::move(networks)));
    }
    if ((*editor)->find({"services"}) == NodeId::None) {
        return (*editor)->insert(
            {}, "services", yaml::Data::empty_map().add(intent.service.str(), std::move(body)));
    }
    return (*editor)->insert({"services"}, intent.service.str(), body);
}

Step carry_out(Draft& draft, const PasteService& intent) {
    if (auto good = check_new_service(draft, intent.service); !good) {
        return good;
    }
    const yaml::Tree given = yaml::parse(intent.text);
    const yaml::Path name{intent.service.str()};
    if (yaml::find(given, given.documents().front().root, name) == NodeId::None) {
        return fail(say("the text is not about a service '{}'", intent.service));
    }
    for (const NetworkName& network : networks_in(given, intent.service)) {
        if (auto known = check_network(draft, network); !known) {
            return known;
        }
    }
    const auto editor = draft.editor(services_file(draft));
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if ((*editor)->find({"services"}) == NodeId::None) {
        if (auto done = (*editor)->insert({}, "services", yaml::Data::null()); !done) {
            return done;
        }
    }
    return (*editor)->insert_text({"services"}, intent.text);
}

Step carry_out(Draft& draft, const RemoveService& intent) {
    if (const auto service = require_service(draft, intent.service); !service) {
        return std::unexpected(service.error());
    }
    const std::string& name = intent.service.str();
    for (const text::FileId file : files_with(draft, name)) {
        const auto editor = draft.editor(file);
        if (!editor) {
            return std::unexpected(editor.error());
        }
        std::vector<Reference> references = references_to(**editor, intent.service);
        std::erase_if(references, [&](const Reference& each) { return each.by == name; });
        const bool needed = !std::ranges::all_of(references, &Reference::is_removable);
        if (needed || (!references.empty() && intent.references == References::Refuse)) {
            const std::string by = described(references);
            return fail(needed ? say("{} is named by {}; change those first", name, by)
                               : say("{} is named by {}; remove those too, or change them first",
                                     name, by));
        }
        if (auto done = remove_references(**editor, references); !done) {
            return done;
        }
        const yaml::Path entry{"services", name};
        if ((*editor)->find(entry) != NodeId::None) {
            if (auto done = (*editor)->remove(entry); !done) {
                return done;
            }
        }
    }
    return {};
}

Step carry_out(Draft& draft, const DuplicateService& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (auto good = check_new_service(draft, intent.copy); !good) {
        return good;
    }
    for (const text::FileId file : files_with(draft, intent.service.str())) {
        const auto editor = draft.editor(file);
        if (!editor) {
            return std::unexpected(editor.error());
        }
        const yaml::Path entry{"services", intent.service.str()};
        if ((*editor)->find(entry) == NodeId::None) {
            continue;
        }
        const auto ports =
            items_with_host_port(**editor, extended(entry, "ports"), file, **service);
        if (auto done = (*editor)->duplicate(entry, intent.copy.str()); !done) {
            return done;
        }
        if (auto done = make_unique(draft, **editor, intent, ports); !done) {
            return done;
        }
    }
    return {};
}

} // namespace tw::plan

#include "compose/document.h"
#include "compose/merge.h"
#include "compose/project.h"
#include "compose/reader.h"

#include <algorithm>
#include <array>

namespace tw::compose {
namespace {

constexpr auto top_keys =
    std::to_array<std::string_view>({"configs", "include", "models", "name", "networks", "secrets",
                                     "services", "version", "volumes"});

/// Compose lower-cases a project name, drops other characters and leading `_` and `-`.
std::string normalised_name(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || lower == '_' ||
            lower == '-') {
            out += lower;
        }
    }
    out.erase(0, std::min(out.find_first_not_of("_-"), out.size()));
    return out;
}

std::string project_name(const Value& root, const LoadOptions& options) {
    if (options.project_name) {
        return *options.project_name;
    }
    const auto variable = options.environment.find("COMPOSE_PROJECT_NAME");
    if (variable != options.environment.end() && !variable->second.empty()) {
        return variable->second;
    }
    const Value* name = root.find("name");
    return normalised_name(name != nullptr && name->is_scalar() && !name->text.empty()
                               ? name->text
                               : options.directory_name);
}

std::vector<Resource> read_resources(const Value& root, std::string_view key, Remarks& remarks) {
    std::vector<Resource> resources;
    const Value* value = root.find(key);
    if (value == nullptr || value->is_null()) {
        return resources;
    }
    if (!value->is_map()) {
        remarks.wrong_type(*value, key, "a mapping");
    }
    for (const Entry& entry : value->map) {
        resources.push_back({entry.key, {entry.key_location, entry.value.origin.shared, false}});
    }
    return resources;
}

bool is_active(const Service& service, const LoadOptions& options) {
    const auto chosen = [&](const std::string& profile) {
        // Without a choice Compose takes the empty name for chosen.
        return std::ranges::contains(options.profiles, profile) ||
               (options.profiles.empty() && profile.empty()) ||
               std::ranges::contains(options.profiles, "*");
    };
    return service.profiles.empty() || std::ranges::any_of(service.profiles, chosen);
}

void read_services(const Value& root, const LoadOptions& options, Project& project,
                   Remarks& remarks) {
    const Value* services = root.find("services");
    if (services == nullptr) {
        remarks.error("TW-CMP-025", root.origin.location, "the project has no 'services'");
        return;
    }
    if (!services->is_map()) {
        remarks.wrong_type(*services, "services", "a mapping");
        return;
    }
    for (const Entry& entry : services->map) {
        Service service = read_service(entry, remarks);
        auto& list = is_active(service, options) ? project.services : project.inactive_services;
        list.push_back(std::move(service));
    }
}

void read_networks(const Value& root, Project& project, Remarks& remarks) {
    if (const Value* networks = root.find("networks");
        networks != nullptr && !networks->is_null()) {
        if (!networks->is_map()) {
            remarks.wrong_type(*networks, "networks", "a mapping");
        }
        for (const Entry& entry : networks->map) {
            project.networks.push_back(read_network(entry, project.name, remarks));
        }
    }
    const NetworkName default_name("default");
    const bool needs_default = std::ranges::any_of(project.services, [&](const Service& service) {
        return service.attachment(default_name) != nullptr;
    });
    if (needs_default && project.find(default_name) == nullptr) {
        Network network;
        network.name = default_name;
        network.origin = {{root.origin.location.file, {}}, false, false};
        network.extent = network.origin.location;
        network.internal.origin = network.origin;
        network.real_name = std::format("{}_default", project.name);
        network.declared = false;
        project.networks.push_back(std::move(network));
    }
}

void check_top_level(const Value& root, Remarks& remarks) {
    check_keys(root, top_keys, "a compose file", remarks);
    if (const Entry* version = root.find_entry("version")) {
        if (version->value.kind == Kind::String) {
            remarks.warning("TW-CMP-001", version->key_location,
                            "'version' is obsolete; Compose ignores it");
        } else {
            remarks.error("TW-CMP-001", version->key_location,
                          "'version' must be text; Compose refuses a bare number");
        }
    }
    if (const Value* include = root.find("include")) {
        remarks.error(
            "TW-CMP-026", include->origin.location,
            "'include' is not read by this version, so the included services are missing here");
    }
}

} // namespace

const Attachment* Service::attachment(const NetworkName& network) const {
    const auto found = std::ranges::find(attachments, network, &Attachment::network);
    return found == attachments.end() ? nullptr : &*found;
}

const Label* Service::label(std::string_view key) const {
    const auto found = std::ranges::find(labels, key, &Label::key);
    return found == labels.end() ? nullptr : &*found;
}

const Service* Project::find(const ServiceName& service) const {
    const auto found = std::ranges::find(services, service, &Service::name);
    return found == services.end() ? nullptr : &*found;
}

const Network* Project::find(const NetworkName& network) const {
    const auto found = std::ranges::find(networks, network, &Network::name);
    return found == networks.end() ? nullptr : &*found;
}

Loaded load(const std::vector<text::FileId>& compose_files, const std::vector<yaml::Tree>& trees,
            const LoadOptions& options) {
    Loaded loaded;
    Remarks remarks(loaded.diagnostics);
    Value& root = loaded.project.root;
    for (std::size_t i = 0; i < compose_files.size(); ++i) {
        bool any = false;
        for (Value& document :
             read_documents(trees[i], compose_files[i], options.environment, loaded.diagnostics)) {
            if (document.is_map()) {
                merge_document(root, std::move(document), loaded.diagnostics);
                any = true;
            } else if (!document.is_null()) {
                remarks.error("TW-CMP-025", document.origin.location,
                              "the top level of a compose file must be a mapping");
                any = true;
            }
        }
        if (!any) {
            remarks.error("TW-CMP-025", {compose_files[i], {}},
                          "this file is empty; a compose file has at least 'services:'");
        }
    }
    loaded.project.name = project_name(root, options);
    if (root.is_map()) {
        check_top_level(root, remarks);
        read_services(root, options, loaded.project, remarks);
        read_networks(root, loaded.project, remarks);
        loaded.project.volumes = read_resources(root, "volumes", remarks);
        loaded.project.secrets = read_resources(root, "secrets", remarks);
        loaded.project.configs = read_resources(root, "configs", remarks);
    }
    return loaded;
}

} // namespace tw::compose

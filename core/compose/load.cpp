#include "compose/load.h"

#include "base/letters.h"
#include "base/parallel.h"
#include "compose/assembler.h"
#include "compose/canonical.h"
#include "compose/consistency.h"
#include "compose/interpolate.h"
#include "compose/parts.h"
#include "compose/validate.h"
#include "yaml/data.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <unordered_set>

namespace tw::compose {
namespace {

/// Compose lower-cases a project name, drops other characters and leading `_` and `-`.
std::string normalised_name(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (is_variable_letter(c) || c == '-') {
            out += lower_letter(c);
        }
    }
    out.erase(0, std::min(out.find_first_not_of("_-"), out.size()));
    return out;
}

/// The last `name:` of all files as it is written there; it is known before anything else is read.
std::string name_in_files(Assembler& assembler, const std::vector<text::FileId>& files) {
    std::string name;
    for (const text::FileId file : files) {
        const yaml::Tree& tree = assembler.tree(file);
        for (const yaml::Document& document : tree.documents()) {
            const yaml::NodeId found = tree.resolved(yaml::find(tree, document.root, {"name"}));
            if (found != yaml::NodeId::None && tree[found].kind == yaml::NodeKind::Scalar) {
                const std::string text = yaml::decode(tree, found);
                name = text.empty() ? name : text;
            }
        }
    }
    return name;
}

std::string project_name(Assembler& assembler, const std::vector<text::FileId>& files,
                         const LoadOptions& options) {
    if (options.project_name) {
        return *options.project_name;
    }
    const auto variable = options.environment.find("COMPOSE_PROJECT_NAME");
    if (variable != options.environment.end() && !variable->second.empty()) {
        return variable->second;
    }
    const std::string name = name_in_files(assembler, files);
    return normalised_name(name.empty() ? options.directory_name
                                        : interpolate(name, options.environment).text);
}

bool is_active(const Value& service, const LoadOptions& options) {
    const Value* profiles = service.find("profiles");
    const auto chosen = [&](const Value& profile) {
        // Without a choice Compose takes the empty name for chosen.
        return std::ranges::contains(options.profiles, profile.text) ||
               (options.profiles.empty() && profile.text.empty()) ||
               std::ranges::contains(options.profiles, "*");
    };
    return profiles == nullptr || profiles->list.empty() ||
           std::ranges::any_of(profiles->list, chosen);
}

struct TypedService {
    Service service;
    bool active = false;
    std::vector<text::Diagnostic> diagnostics;
};

TypedService typed(const Entry& entry, std::size_t place, const LoadOptions& options) {
    TypedService result{.active = is_active(entry.value, options)};
    Remarks remarks(result.diagnostics);
    result.service = read_service(entry, options.version, remarks);
    if (result.active) {
        check_service(result.service, entry, options.version, remarks);
    }
    result.service.entry = place;
    return result;
}

void read_services(Assembler& assembler, const Environment& environment, const LoadOptions& options,
                   Project& project) {
    Value* services = project.root.find("services");
    if (services == nullptr) {
        assembler.remarks().warning("TW-CMP-025", project.root.origin.location,
                                    say("the project has no 'services'"));
        return;
    }
    for (Entry& entry : services->map) {
        if (is_active(entry.value, options) && entry.value.is_map()) {
            assembler.read_named_files(entry.value, environment);
        }
    }
    std::vector<TypedService> all(services->map.size());
    in_parallel(stretches(all.size()), [&](std::size_t number) {
        const std::size_t end = std::min(all.size(), (number + 1) * stretch);
        for (std::size_t i = number * stretch; i < end; ++i) {
            all[i] = typed(services->map[i], i, options);
        }
    });
    for (TypedService& each : all) {
        assembler.remarks().add(std::move(each.diagnostics));
        if (each.active) {
            project.places.emplace(each.service.name, project.services.size());
        }
        (each.active ? project.services : project.inactive_services)
            .push_back(std::move(each.service));
    }
}

void read_networks(Project& project) {
    const Value* networks = project.root.find("networks");
    for (std::size_t i = 0; networks != nullptr && i < networks->map.size(); ++i) {
        project.networks.push_back(read_network(networks->map[i], project.name));
    }
    const NetworkName default_name("default");
    const bool needs_default = std::ranges::any_of(project.services, [&](const Service& service) {
        return service.attachment(default_name) != nullptr;
    });
    if (needs_default && project.find(default_name) == nullptr) {
        Network network;
        network.name = default_name;
        network.origin.location = {project.root.origin.location.file, {}};
        network.extent = network.origin.location;
        network.internal.origin = network.origin;
        network.real_name = std::format("{}_default", project.name);
        network.declared = false;
        project.networks.push_back(std::move(network));
    }
}

std::vector<Resource> read_resources(const Value& root, std::string_view key) {
    std::vector<Resource> resources;
    const Value* value = root.find(key);
    for (std::size_t i = 0; value != nullptr && i < value->map.size(); ++i) {
        const Entry& entry = value->map[i];
        Origin origin = entry.value.origin;
        origin.location = entry.key_location;
        resources.push_back({entry.key, origin});
    }
    return resources;
}

void check_version(const Value& root, Remarks& remarks) {
    if (const Entry* version = root.find_entry("version")) {
        if (version->value.kind == Kind::String) {
            remarks.warning("TW-CMP-001", version->key_location,
                            say("'version' is obsolete; Compose ignores it"));
        }
    }
}

/// A file that several services extend says its remarks once.
void drop_repetitions(std::vector<text::Diagnostic>& diagnostics) {
    std::unordered_set<std::string> seen;
    std::erase_if(diagnostics, [&](const text::Diagnostic& diagnostic) {
        return !seen.insert(std::format("{}/{}/{}/{}/{}", diagnostic.code,
                                        static_cast<std::size_t>(diagnostic.location.file),
                                        diagnostic.location.range.begin,
                                        diagnostic.location.range.end, diagnostic.message))
                    .second;
    });
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

std::vector<ServiceName> Project::service_names() const {
    std::vector<ServiceName> names;
    for (const Service& service : services) {
        names.push_back(service.name);
    }
    return names;
}

const Service* Project::find(const ServiceName& service) const {
    const auto found = places.find(service);
    return found == places.end() ? nullptr : &services[found->second];
}

const Value* Project::body(const Service& service) const {
    const Value* entries = root.find("services");
    return entries == nullptr || service.entry >= entries->map.size()
               ? nullptr
               : &entries->map[service.entry].value;
}

const Network* Project::find(const NetworkName& network) const {
    const auto found = std::ranges::find(networks, network, &Network::name);
    return found == networks.end() ? nullptr : &*found;
}

Loaded load(const text::FileSet& files, const std::vector<text::FileId>& compose_files,
            const std::vector<yaml::Tree>& trees, const LoadOptions& options) {
    Loaded loaded;
    Assembler assembler(files, options, loaded);
    for (std::size_t i = 0; i < compose_files.size(); ++i) {
        assembler.know(compose_files[i], trees[i]);
    }
    Project& project = loaded.project;
    project.name = project_name(assembler, compose_files, options);
    Environment environment = options.environment;
    environment.insert_or_assign("COMPOSE_PROJECT_NAME", project.name);
    project.root = assembler.assemble({compose_files, options.project_directory, environment, {}});
    in_parts(project.root, loaded.diagnostics, [&](Value& part, auto& diagnostics) {
        finish_forms(part, diagnostics);
        check_quantities(part, options.version, diagnostics);
    });
    if (project.root.is_map()) {
        check_everything(project.root, assembler.remarks());
        check_version(project.root, assembler.remarks());
        read_services(assembler, environment, options, project);
        read_networks(project);
        project.volumes = read_resources(project.root, "volumes");
        project.secrets = read_resources(project.root, "secrets");
        project.configs = read_resources(project.root, "configs");
        if (project.name.empty()) {
            assembler.remarks().error(
                "TW-CMP-012", project.root.origin.location,
                say("the project has no name; write 'name:' with small letters "
                    "and digits"));
        }
    }
    drop_repetitions(loaded.diagnostics);
    return loaded;
}

} // namespace tw::compose

// Dynamic configuration files (doc.traefik.io, "File provider").
#include "traefik/container.h"
#include "traefik/static_read.h"
#include "traefik/values.h"

#include <algorithm>

namespace tw::traefik {
namespace {

namespace fs = std::filesystem;

bool is_configuration(const fs::path& path) {
    const std::string extension = lower(path.extension().string());
    return extension == ".yml" || extension == ".yaml" || extension == ".toml";
}

/// Keys behind which names are the user's own, so that their case matters.
bool has_free_names(std::string_view option) {
    return option.ends_with("headers.customrequestheaders") ||
           option.ends_with("headers.customresponseheaders") ||
           option.ends_with("headers.sslproxyheaders") || option.starts_with("plugin") ||
           option.ends_with("healthcheck.headers");
}

/// Every option of a tree, by its path: `loadbalancer.healthcheck.path`.
void flatten(const TreeNode& node, const std::string& path, const std::string& key,
             std::vector<Setting>& settings) {
    const bool says_itself = node.value || !node.items.empty() || node.children.empty();
    if (says_itself && !path.empty()) {
        settings.push_back({.option = path,
                            .value = node.value.value_or(""),
                            .items = node.value ? std::vector<std::string>{} : node.items,
                            .key = key,
                            .origin = node.origin});
    }
    for (const TreeNode& child : node.children) {
        const bool index = child.name.starts_with('[');
        const std::string name = has_free_names(path) ? child.name : lower(child.name);
        const std::string joint = path.empty() || index ? "" : ".";
        std::string longer = path;
        longer += joint;
        longer += name;
        flatten(child, longer, key + (index ? "" : ".") + child.name, settings);
    }
}

template <class T>
T element_of(const TreeNode& node, Protocol protocol, std::string_view kind) {
    T element;
    element.name = node.name;
    element.provider = Provider::File;
    element.protocol = protocol;
    element.origin = node.origin;
    flatten(node, "", std::string(name_of(protocol)) + "." + std::string(kind) + "." + node.name,
            element.settings);
    return element;
}

std::vector<Reference> references_in(const TreeNode* list, std::string_view option) {
    std::vector<Reference> found;
    for (const TreeNode& child : list == nullptr ? std::vector<TreeNode>{} : list->children) {
        if (const std::string_view name = child.text_at({option}); !name.empty()) {
            found.push_back(read_reference(name, Provider::File, child.origin));
        }
    }
    return found;
}

void add_child(const TreeNode& node, std::string_view option, Service& service) {
    if (const std::string_view name = node.text_at({option}); !name.empty()) {
        service.children.push_back(read_reference(name, Provider::File, node.find(option)->origin));
    }
}

void read_servers(const TreeNode& balancer, Service& service) {
    const TreeNode* servers = balancer.find("servers");
    for (const TreeNode& server :
         servers == nullptr ? std::vector<TreeNode>{} : servers->children) {
        const std::string_view url = server.text_at({"url"});
        Server read;
        read.url = url.empty() ? server.text_at({"address"}) : url;
        read.address.kind = Address::Kind::Literal;
        service.servers.push_back(std::move(read));
    }
}

Service service_of(const TreeNode& node, Protocol protocol) {
    auto service = element_of<Service>(node, protocol, "services");
    if (const TreeNode* balancer = node.find("loadBalancer")) {
        read_servers(*balancer, service);
    } else if (const TreeNode* weighted = node.find("weighted")) {
        service.kind = Service::Kind::Weighted;
        service.children = references_in(weighted->find("services"), "name");
    } else if (const TreeNode* mirroring = node.find("mirroring")) {
        service.kind = Service::Kind::Mirroring;
        add_child(*mirroring, "service", service);
    } else if (const TreeNode* failover = node.find("failover")) {
        service.kind = Service::Kind::Failover;
        add_child(*failover, "service", service);
        add_child(*failover, "fallback", service);
    } else {
        service.kind = Service::Kind::Unknown;
    }
    return service;
}

Middleware middleware_of(const TreeNode& node, Protocol protocol) {
    auto middleware = element_of<Middleware>(node, protocol, "middlewares");
    for (const TreeNode& type : node.children) {
        middleware.types.push_back(lower(type.name));
    }
    finish(middleware);
    return middleware;
}

template <class Visit>
void for_each_in(const TreeNode& section, std::string_view kind, Visit visit) {
    if (const TreeNode* list = section.find(kind)) {
        std::ranges::for_each(list->children, visit);
    }
}

/// Reads one file of the host; false when it is not known what it says.
bool add_file(Configuration& configuration, const Shelf& shelf, const fs::path& path,
              Wanted& wanted) {
    for (std::size_t i = 0; i < shelf.files.size(); ++i) {
        const text::FileId file{i};
        if ((shelf.working_directory / shelf.files.at(file).path()).lexically_normal() != path) {
            continue;
        }
        // Traefik runs such files through Go's templates first.
        const bool is_template = shelf.files.text(file).contains("{{");
        const auto tree = is_template ? std::nullopt : read_tree(shelf.files, file);
        if (tree) {
            add_tree(configuration, *tree);
        }
        return tree.has_value();
    }
    if (!shelf.absent.contains(path)) {
        wanted.insert(path);
        return false;
    }
    return true;
}

/// Reads a path of the host, a file or a folder; false when it is not known what it says.
bool add_path(Configuration& configuration, const Shelf& shelf, const fs::path& path,
              Wanted& wanted) {
    if (is_configuration(path)) {
        return add_file(configuration, shelf, path, wanted);
    }
    const auto listing = shelf.listings.find(path);
    if (listing == shelf.listings.end()) {
        const bool absent = shelf.absent.contains(path);
        if (!absent) {
            wanted.insert(path);
        }
        return absent;
    }
    bool known = true;
    for (const fs::path& file : listing->second) {
        known =
            !is_configuration(file) || add_file(configuration, shelf, file, wanted) ? known : false;
    }
    return known;
}

} // namespace

void add_tree(Configuration& configuration, const TreeNode& tree) {
    for (const Protocol protocol : {Protocol::Http, Protocol::Tcp, Protocol::Udp}) {
        const TreeNode* section = tree.find(name_of(protocol));
        if (section == nullptr) {
            continue;
        }
        for_each_in(*section, "routers", [&](const TreeNode& node) {
            auto router = element_of<Router>(node, protocol, "routers");
            finish(router);
            if (!router.rule && protocol != Protocol::Udp) {
                router.standing = Standing::Ruleless;
            }
            configuration.routers.push_back(std::move(router));
        });
        for_each_in(*section, "services", [&](const TreeNode& node) {
            configuration.services.push_back(service_of(node, protocol));
        });
        for_each_in(*section, "middlewares", [&](const TreeNode& node) {
            configuration.middlewares.push_back(middleware_of(node, protocol));
        });
    }
}

void add_files(Configuration& configuration, const compose::Project& project, const Shelf& shelf,
               const std::vector<fs::path>& more, Wanted& wanted) {
    const Static& statics = configuration.statics;
    const compose::Service* proxy =
        configuration.proxies.empty() ? nullptr : project.find(configuration.proxies.front());
    bool known = statics.is_whole();
    std::vector<fs::path> paths = more;
    for (const std::string& inside : statics.file_paths) {
        const Place place =
            proxy == nullptr ? Place{Place::Kind::Unknown, {}} : place_of(project, *proxy, inside);
        if (place.kind == Place::Kind::Host) {
            paths.push_back(place.path);
        }
        known = known && place.kind == Place::Kind::Host;
    }
    known = known || !more.empty(); // whoever names files from outside knows which there are
    std::ranges::sort(paths);
    const auto repeated = std::ranges::unique(paths);
    paths.erase(repeated.begin(), repeated.end());
    for (const fs::path& path : paths) {
        known = add_path(configuration, shelf, path, wanted) && known;
    }
    configuration.files_known = known;
}

} // namespace tw::traefik

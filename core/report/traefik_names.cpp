#include "report/traefik_names.h"

#include "traefik/addresses.h"
#include "traefik/keys.h"

#include <algorithm>

namespace tw::report {
namespace {

void add_name(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && !std::ranges::contains(names, name)) {
        names.push_back(name);
    }
}

/// Appends the options below a key that take a value.
void collect_options(const traefik::Key& key, const std::string& path, Version version,
                     std::vector<std::string>& options) {
    using enum traefik::KeyKind;
    for (const traefik::Key& each : key.children) {
        if (!each.releases.contain(version) || each.kind == Ignored || each.word.empty()) {
            continue;
        }
        const std::string at = path.empty() ? each.word : path + "." + each.word;
        const bool takes_value = each.kind == Text || each.kind == List || each.kind == Flag ||
                                 each.kind == Number || each.kind == Duration || each.kind == Lone;
        if (takes_value) {
            add_name(options, at);
        }
        collect_options(each, at, version, options);
    }
}

} // namespace

TraefikNames traefik_names(const facts::Facts& facts, traefik::Protocol protocol) {
    const auto& configuration = facts.traefik;
    TraefikNames names;
    for (const traefik::EntryPoint& point : configuration.statics.entry_points) {
        const bool is_usable = point.is_udp() == (protocol == traefik::Protocol::Udp);
        if (is_usable && point.name != "traefik") {
            names.entry_points.push_back(point.name);
        }
    }
    names.all_entry_points = configuration.statics.is_whole();
    names.resolvers = configuration.statics.resolvers;
    names.hosts = traefik::known_hosts(configuration);
    for (const traefik::Router& router : configuration.routers) {
        if (!names.all_entry_points && router.protocol == protocol) {
            std::ranges::for_each(router.entry_points, [&](const std::string& name) {
                add_name(names.entry_points, name);
            });
        }
        if (!configuration.statics.is_whole() && router.tls) {
            add_name(names.resolvers, router.tls->cert_resolver);
        }
    }
    const auto short_name = [](const traefik::Element& each) {
        return each.provider == traefik::Provider::Docker ? each.name : each.qualified_name();
    };
    for (const traefik::Middleware& each : configuration.middlewares) {
        if (each.protocol == protocol) {
            add_name(names.middlewares, short_name(each));
        }
    }
    for (const traefik::Service& each : configuration.services) {
        if (each.protocol == protocol) {
            add_name(names.services, short_name(each));
        }
    }
    return names;
}

std::vector<std::string> middleware_options(const facts::Facts& facts,
                                            const ElementForm& middleware) {
    static const traefik::Key root = traefik::all_keys();
    const Version version = facts.traefik.version;
    const traefik::Key* at = root.find(name_of(middleware.protocol), version);
    at = at == nullptr ? nullptr : at->find("middlewares", version);
    at = at == nullptr || at->children.empty() ? nullptr : &at->children.front();
    std::vector<std::string> options;
    if (at == nullptr) {
        return options;
    }
    if (middleware.types.empty()) {
        collect_options(*at, {}, version, options);
    }
    for (const std::string& type : middleware.types) {
        if (const traefik::Key* key = at->find(type, version)) {
            collect_options(*key, type, version, options);
        }
    }
    return options;
}

} // namespace tw::report

#include "traefik/configuration.h"

#include "traefik/values.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tw::traefik {
namespace {

constexpr Version newest_2{2, 11};
constexpr Version newest_3{3, 7};

template <class T>
std::vector<const T*> find_all(const Configuration::Index& index, const std::vector<T>& elements,
                               Protocol protocol, Provider provider, std::string_view name) {
    std::vector<const T*> found;
    const auto places = index.find(std::tuple(protocol, provider, name));
    if (places != index.end()) {
        for (const std::size_t place : places->second) {
            found.push_back(&elements[place]);
        }
    }
    return found;
}

/// `v2.11.4-alpine` is 2.11, `v3` the newest 3.
std::optional<Version> version_of_tag(std::string_view tag) {
    if (tag.starts_with('v')) {
        tag.remove_prefix(1);
    }
    tag = tag.substr(0, tag.find('-'));
    if (const auto version = parse_version(tag)) {
        return version;
    }
    int major = 0;
    const char* const last = tag.data() + tag.size();
    const auto [end, error] = std::from_chars(tag.data(), last, major);
    if (error != std::errc() || end != last) {
        return std::nullopt;
    }
    return major == 2 ? newest_2 : major == 3 ? newest_3 : Version{major, 0};
}

} // namespace

bool Container::discarded() const {
    return std::ranges::any_of(problems, &LabelProblem::discards);
}

std::vector<const Router*> Configuration::find_routers(Protocol protocol, Provider provider,
                                                       std::string_view name) const {
    return find_all(router_index, routers, protocol, provider, name);
}

std::vector<const Service*> Configuration::find_services(Protocol protocol, Provider provider,
                                                         std::string_view name) const {
    return find_all(service_index, services, protocol, provider, name);
}

std::vector<const Middleware*> Configuration::find_middlewares(Protocol protocol, Provider provider,
                                                               std::string_view name) const {
    return find_all(middleware_index, middlewares, protocol, provider, name);
}

const Container* Configuration::find(const ServiceName& service) const {
    const auto found = container_index.find(service);
    return found == container_index.end() ? nullptr : &containers[found->second];
}

bool is_internal_service(std::string_view name) {
    constexpr std::array<std::string_view, 7> known{"acme-http", "api",        "dashboard", "noop",
                                                    "ping",      "prometheus", "rest"};
    return std::ranges::contains(known, name);
}

Version version_of(const compose::Project& project, const std::vector<ServiceName>& proxies,
                   Version otherwise) {
    for (const ServiceName& name : proxies) {
        const compose::Service* proxy = project.find(name);
        if (proxy == nullptr || !proxy->image) {
            continue;
        }
        std::string_view image = proxy->image->value;
        image = image.substr(0, image.find('@'));
        const std::size_t colon = image.rfind(':');
        if (colon != std::string_view::npos && colon > image.rfind('/') + 1) {
            return version_of_tag(image.substr(colon + 1)).value_or(otherwise);
        }
    }
    return otherwise;
}

} // namespace tw::traefik

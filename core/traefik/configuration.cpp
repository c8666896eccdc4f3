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

/// Releases are tagged by the name of a cheese too (github.com/traefik/traefik/releases).
std::optional<Version> version_of_cheese(std::string_view tag) {
    struct Cheese {
        std::string_view name;
        Version version;
    };
    static constexpr auto cheeses = std::to_array<Cheese>(
        {{"maroilles", {1, 7}},  {"montdor", {2, 0}},       {"cantal", {2, 1}},
         {"chevrotin", {2, 2}},  {"picodon", {2, 3}},       {"livarot", {2, 4}},
         {"brie", {2, 5}},       {"rocamadour", {2, 6}},    {"epoisses", {2, 7}},
         {"vacherin", {2, 8}},   {"banon", {2, 9}},         {"saintmarcelin", {2, 10}},
         {"mimolette", {2, 11}}, {"beaufort", {3, 0}},      {"comte", {3, 1}},
         {"munster", {3, 2}},    {"saintnectaire", {3, 3}}, {"chaource", {3, 4}},
         {"chabichou", {3, 5}},  {"ramequin", {3, 6}}});
    const auto found = std::ranges::find(cheeses, tag, &Cheese::name);
    return found == cheeses.end() ? std::nullopt : std::optional(found->version);
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
    if (const auto version = version_of_cheese(tag)) {
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

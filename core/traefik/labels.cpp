#include "traefik/labels.h"

#include <string_view>

namespace tw::traefik {
namespace {

/// Last part of an image's name: `traefik` of `docker.io/library/traefik:v3@sha256:…`.
std::string_view base_name(std::string_view image) {
    image = image.substr(0, image.find('@'));
    const std::size_t slash = image.rfind('/');
    image = slash == std::string_view::npos ? image : image.substr(slash + 1);
    return image.substr(0, image.find(':'));
}

} // namespace

std::vector<const compose::Service*> proxies(const compose::Project& project) {
    std::vector<const compose::Service*> found;
    for (const compose::Service& service : project.services) {
        const bool by_image = service.image && base_name(service.image->value) == "traefik";
        const bool by_name = !service.image && service.name.str() == "traefik";
        if (by_image || by_name) {
            found.push_back(&service);
        }
    }
    return found;
}

} // namespace tw::traefik

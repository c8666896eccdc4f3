#include "compose/role.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tw::compose {

std::string last_part(const std::string& image) {
    const auto slash = image.rfind('/');
    return slash == std::string::npos ? image : image.substr(slash + 1);
}

std::string software_of(const Service& service) {
    return service.image ? last_part(service.image->value) : service.name.str();
}

Role role_of(const Service& service) {
    struct Hint {
        std::string_view word;
        Role role;
    };
    static constexpr std::array<Hint, 20> hints{{
        {"traefik", Role::Proxy},
        {"haproxy", Role::Proxy},
        {"caddy", Role::Proxy},
        {"envoy", Role::Proxy},
        {"postgres", Role::Database},
        {"mysql", Role::Database},
        {"mariadb", Role::Database},
        {"mongo", Role::Database},
        {"elasticsearch", Role::Database},
        {"influxdb", Role::Database},
        {"clickhouse", Role::Database},
        {"redis", Role::Cache},
        {"valkey", Role::Cache},
        {"memcached", Role::Cache},
        {"rabbitmq", Role::Cache},
        {"nginx", Role::Web},
        {"httpd", Role::Web},
        {"frontend", Role::Web},
        {"-ui", Role::Web},
        {"web", Role::Web},
    }};
    const std::string software = software_of(service);
    const auto found =
        std::ranges::find_if(hints, [&](const Hint& hint) { return software.contains(hint.word); });
    return found == hints.end() ? Role::Service : found->role;
}

} // namespace tw::compose

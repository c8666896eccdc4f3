// What a service is for, guessed from its image.
#pragma once

#include "compose/project.h"

#include <cstdint>
#include <string>

namespace tw::compose {

/// A guess: it chooses signs and templates, and no verdict depends on it.
enum class Role : std::uint8_t { Service, Proxy, Database, Cache, Web, Job };

[[nodiscard]] Role role_of(const Service& service);
/// The image without its registry and folders, `postgres:17-alpine`; the service's name where it is
/// built or takes its image over from elsewhere.
[[nodiscard]] std::string software_of(const Service& service);
/// `nginx:1.27` of `docker.io/library/nginx:1.27`.
[[nodiscard]] std::string last_part(const std::string& image);

} // namespace tw::compose

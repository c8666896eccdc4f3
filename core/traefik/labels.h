// Which services of a project are Traefik itself.
#pragma once

#include "compose/project.h"

#include <vector>

namespace tw::traefik {

/// The services that run Traefik: by image name, or by service name when there is no image.
[[nodiscard]] std::vector<const compose::Service*> proxies(const compose::Project& project);

} // namespace tw::traefik

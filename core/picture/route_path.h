// The way of a request through the picture: from outside to Traefik, over a network, to services.
#pragma once

#include "picture/picture.h"
#include "traefik/simulate.h"

#include <string>
#include <vector>

namespace tw::picture {

struct RoutePath {
    Tone tone = Tone::Neutral;             ///< bad: the client gets an error
    std::vector<std::string> stops;        ///< keys of what it passes, in its order, each once
    std::vector<std::vector<Point>> lines; ///< with right angles
};

/// Where the request ends after all redirections. Empty without hops, and where Traefik is not in
/// the picture.
[[nodiscard]] RoutePath route_path(const Picture& picture, const facts::Facts& facts,
                                   const std::vector<traefik::Route>& hops);

} // namespace tw::picture

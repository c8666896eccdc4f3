// What becomes of a request, for machines and for terminals.
#pragma once

#include "facts/facts.h"
#include "traefik/simulate.h"

#include <string>
#include <vector>

namespace tw::report {

/// `{"hops": [{…}, …]}`: one object for each request, the first as asked, the others what a client
/// asks that follows redirects.
[[nodiscard]] std::string route_json(const facts::Facts& facts,
                                     const std::vector<traefik::Route>& hops);
[[nodiscard]] std::string route_text(const facts::Facts& facts,
                                     const std::vector<traefik::Route>& hops);

} // namespace tw::report

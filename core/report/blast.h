// What a break-in at a service leads to, as text and as JSON.
#pragma once

#include "facts/facts.h"
#include "topology/blast_radius.h"

#include <string>

namespace tw::report {

/// `{"from", "reached": [{"service", "hops", "path": [{"from", "to", "kind", "network", "names",
/// "port"}]}], "spared": […], "pivots": [{"service", "sides": [[…]]}], "levers": [{"service",
/// "kind", "detail", "takes_host"}], "host"}`; `host` is the lever that gives the host and every
/// container, or null.
[[nodiscard]] std::string blast_json(const topology::BlastRadius& radius);
/// A line for every service that is reached, with the path; then what makes it easy.
[[nodiscard]] std::string blast_text(const topology::BlastRadius& radius);

} // namespace tw::report

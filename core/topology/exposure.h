// What the entries of `ports` come to.
#pragma once

#include "topology/topology.h"

namespace tw::topology {

/// One for each entry, in the order of services and entries.
[[nodiscard]] std::vector<Exposure> exposures_of(const Wiring& wiring);

} // namespace tw::topology

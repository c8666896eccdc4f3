// Services that are the only link between networks: who takes one of them crosses a border.
#pragma once

#include "topology/topology.h"

#include <vector>

namespace tw::topology {

/// A service without which others on its networks would have no way to each other.
struct Pivot {
    ServiceName service;
    /// Its networks with others on them, two groups or more: between groups, all ways lead through
    /// the service.
    std::vector<std::vector<NetworkName>> sides;
};

/// In file order. The host is not counted as a way, neither services on its stack nor published
/// ports; nor are networks whose containers are kept apart.
[[nodiscard]] std::vector<Pivot> pivots(const Topology& topology);

} // namespace tw::topology

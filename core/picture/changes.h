// What differs between two states of a project, by name.
#pragma once

#include "facts/facts.h"

#include <utility>
#include <vector>

namespace tw::picture {

struct Changes {
    using Membership = std::pair<ServiceName, NetworkName>;
    using ServicePair = std::pair<ServiceName, ServiceName>;

    std::vector<ServiceName> added, removed;
    std::vector<ServiceName> changed; ///< in something else than which networks they are on
    std::vector<NetworkName> networks_added, networks_removed, networks_changed;
    /// Of services that are in both states.
    std::vector<Membership> attached, detached;
    /// Of pairs whose services are in both states; each pair once.
    std::vector<ServicePair> gained, lost;

    [[nodiscard]] bool empty() const;
};

/// `about`: pairs of that service only.
[[nodiscard]] Changes changes(const facts::Facts& before, const facts::Facts& after,
                              const std::optional<ServiceName>& about = {});

} // namespace tw::picture

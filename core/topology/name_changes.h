// What names mean to services before and after a change of the project.
#pragma once

#include "topology/topology.h"

#include <string>
#include <vector>

namespace tw::topology {

/// A name that leads elsewhere after a change.
struct NameChange {
    std::string name;
    std::vector<ServiceName> before; ///< who answers, in turn; empty: nobody of the project
    std::vector<ServiceName> after;
    std::vector<ServiceName> askers; ///< for whom it is so; at least one
    friend bool operator==(const NameChange&, const NameChange&) = default;
};

/// The names that mean something else to services which are there before and after. That a name
/// goes or comes together with every way to whom it names is not told: reachability says so. A
/// service that asks for a name of its own is left out. Ordered by name, then by who answers.
[[nodiscard]] std::vector<NameChange> name_changes(const Topology& before, const Topology& after);

} // namespace tw::topology

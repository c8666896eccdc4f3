// Internal: what environments have in common, as data for the forms.
#pragma once

#include "report/environments.h"

#include <set>
#include <string>
#include <vector>

namespace tw::report {

/// Indices of environments.
using InEnvironments = std::set<std::size_t>;

struct SharedFinding {
    std::size_t environment = 0; ///< the first that has it
    std::size_t finding = 0;     ///< its index there
    InEnvironments in;
};
/// Something that some environments have and others do not.
struct Difference {
    std::vector<std::string> what; ///< a service; from and to; a service and its port
    InEnvironments in;
};

struct Differences {
    std::vector<SharedFinding> findings; ///< without waived ones; those of fewer environments first
    std::vector<Difference> services;
    std::vector<Difference> ways; ///< between services that all environments in question have
    std::vector<Difference> ports;
};
[[nodiscard]] Differences differences(std::span<const EnvironmentResult> environments);

/// `dev, prod`
[[nodiscard]] std::string environment_names(std::span<const EnvironmentResult> environments,
                                            const InEnvironments& in);

} // namespace tw::report

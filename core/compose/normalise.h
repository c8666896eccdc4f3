// What Compose adds to a service by itself: the default network, dependencies that follow from the
// use of another service's network, names or volumes.
#pragma once

#include "compose/project.h"
#include "compose/version.h"

namespace tw::compose {

/// A service that another one needs without saying so in `depends_on`.
struct ImpliedDependency {
    ServiceName service;
    Origin origin;
    bool restarts = true; ///< when the one that is needed does
};

/// Those whose network, names or volumes a service uses, by its canonical value.
[[nodiscard]] std::vector<ImpliedDependency> implied_dependencies(const Value& body);

/// The service's value out of the canonical project, with these additions, as `docker compose
/// config` shows it.
[[nodiscard]] Value normalised(const Service& service, Value body, Version version);

/// Names of top-level volumes, secrets or configs that active services use; Compose leaves out the
/// others.
[[nodiscard]] std::vector<std::string> used_resources(const Project& project,
                                                      std::string_view kind);

/// The resource as Docker knows it: with the name that it gets.
[[nodiscard]] Value named_resource(const Project& project, const Entry& resource);

} // namespace tw::compose

// What takes over the limits that the contract has for a service.
#pragma once

#include "facts/facts.h"

#include <vector>

namespace tw::assist {

/// A limit for each part of the service's profile, or of the default one, that the service has not
/// set so already; none without a profile.
[[nodiscard]] std::vector<SetLimit> profile_limits(const facts::Facts& facts,
                                                   const ServiceName& service);
/// The same for a service that is not there yet.
[[nodiscard]] std::vector<SetLimit> profile_limits_of_new(const facts::Facts& facts,
                                                          const ServiceName& service);

} // namespace tw::assist

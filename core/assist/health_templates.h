// Health checks to choose from: what usual images have on board to tell how they are.
#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace tw::assist {

struct HealthTemplate {
    std::string title;    ///< `PostgreSQL: pg_isready`
    SetHealthcheck check; ///< whole: the test and all times
    bool fits = false;    ///< meant for an image like the service's
};

/// The templates for a service, which need not be in the project yet; those that fit stand first.
/// The service's port is filled in, and what the contract's standard says: the path, and the times.
/// Times that it leaves open are 30s, a timeout of 5s, 3 retries and a start of 10s.
[[nodiscard]] std::vector<HealthTemplate> health_templates(const facts::Facts& facts,
                                                           const compose::Service& service);

/// Commands for the shell that usual images have on board, to complete what one types.
[[nodiscard]] std::vector<std::string> usual_tests();

} // namespace tw::assist

// Internal: advice that concerns every service alike, such as dropping capabilities. Where no
// service of a project follows it, it is given once and not to each of them.
#pragma once

#include "rules/bodies.h"
#include "rules/rule.h"

#include <functional>
#include <vector>

namespace tw::rules {

struct Advice {
    Phrase lacks;    ///< behind a service's name: `may start any number of processes`
    Phrase expected; ///< `a limit of processes`
    Phrase actual;   ///< `unlimited`
    Phrase title;    ///< of the quick fix
    std::function<Intent(const ServiceBody&)> remedy;
};

/// Reports the services that do not follow the advice; `followers` is how many others do.
void advise(const facts::Facts& facts, const std::vector<ServiceBody>& lacking,
            std::size_t followers, const Advice& advice, Report& report);

} // namespace tw::rules

// New services to choose from: whole, with a pinned image, a health check and limits.
#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace tw::assist {

struct ServiceTemplate {
    Phrase title;      ///< `PostgreSQL`
    std::string name;  ///< of the service, unless somebody knows a better one: `db`
    std::string image; ///< with its tag; empty: built from the folder of the compose file
};

[[nodiscard]] const std::vector<ServiceTemplate>& service_templates();

/// What somebody wants of a template.
struct NewService {
    ServiceName name;
    std::string image; ///< empty only for what is built
    std::vector<NetworkName> networks;
};

/// Adds the service, a volume for what it keeps, the health check that fits it, and the limits that
/// the contract has for it. Ports of the host that are taken are left out.
[[nodiscard]] std::vector<Intent> add_from(const facts::Facts& facts, const ServiceTemplate& chosen,
                                           const NewService& wanted);

} // namespace tw::assist

#include "contract/policies.h"

#include "contract/governance.h"
#include "contract/placeholders.h"

namespace tw::contract {

const Mentioned<std::string>* HealthEndpoints::asked() const {
    for (const auto* endpoint : {&readiness, &liveness, &startup}) {
        if (*endpoint) {
            return &**endpoint;
        }
    }
    return nullptr;
}

const HealthEndpoints& HealthStandard::endpoints_of(const ServiceName& service) const {
    const auto own = of_service.find(service);
    return own == of_service.end() ? endpoints : own->second;
}

std::string MetadataPolicy::path(const ServiceName& service) const {
    const std::string name = with_service(file, service);
    return directory.empty() ? name : directory + "/" + name;
}

std::vector<std::string> Emergency::missing() const {
    std::vector<std::string> names;
    const auto need = [&](bool present, const char* name) {
        if (!present) {
            names.emplace_back(name);
        }
    };
    need(!reason.empty(), "reason");
    need(!approved_by.empty(), "approved_by");
    need(until.has_value(), "until");
    need(!ticket.empty(), "ticket");
    return names;
}

} // namespace tw::contract

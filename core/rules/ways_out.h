// Who must and who may get out to the Internet, by the contract.
#pragma once

#include "contract/contract.h"

#include <vector>

namespace tw::rules {

/// A service that must get out, and where the contract says so.
struct OutwardNeed {
    ServiceName service;
    text::Location location;
};

/// `egress.required`, and required flows to `internet`; each service once.
[[nodiscard]] std::vector<OutwardNeed> outward_needs(const contract::Contract& contract);
/// The contract has no egress policy, or it lets the service out: by name, or by a flow to
/// `internet`. A flow that forbids it counts more.
[[nodiscard]] bool may_get_out(const contract::Contract& contract, const ServiceName& service);
/// The flow that keeps the service from the Internet in so many words; null when there is none.
[[nodiscard]] const contract::Flow* forbids_way_out(const contract::Contract& contract,
                                                    const ServiceName& service);

} // namespace tw::rules

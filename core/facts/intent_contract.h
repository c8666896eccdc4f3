// Intents about the contract itself.
#pragma once

#include "base/name.h"
#include "contract/flow_policy.h"

namespace tw {

/// Declares a flow between two services in the contract, or says something else of it. Only flows
/// about just these two are changed: what is said of tiers, classes and patterns stays. Unsaid
/// takes such flows out.
struct SetFlow {
    ServiceName from;
    ServiceName to;
    contract::FlowPolicy policy = contract::FlowPolicy::Allowed;
};

} // namespace tw

// The flows of one service: what the contract says of it and each other party, and what became of
// that.
#pragma once

#include "facts/intent_contract.h"
#include "report/matrix.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw::report {

/// One line about a service and another party, in one direction or in both.
struct ServiceFlow {
    FlowParty from;
    FlowParty to;
    bool both_ways = false;
    std::vector<std::uint16_t> ports; ///< that are meant; empty: all
    /// Of the direction. Where Docker cannot keep the opposite one shut, the verdict says so.
    MatrixCell cell;
    MatrixReason reason; ///< of the direction
    /// Flows about just these two; taking them out leaves what is said of tiers and patterns.
    std::vector<SetFlow> removal;
};

/// What flows say, and what they ought to say: ways that no flow allows. What matters comes first,
/// then the order of the matrix. Of two that reach each other by a tier alone there is nothing to
/// say. Nothing for a service that is switched off.
[[nodiscard]] std::vector<ServiceFlow> service_flows(const facts::Facts& facts,
                                                     const ServiceName& service);

} // namespace tw::report

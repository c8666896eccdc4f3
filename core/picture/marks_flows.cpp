// What has become of the contract's flows.
#include "picture/flow_states.h"
#include "picture/marks_parts.h"

namespace tw::picture {
namespace {

Sign sign_of(FlowPair::State state) {
    switch (state) {
    case FlowPair::State::NotEnforced: return Sign::FlowNotEnforced;
    case FlowPair::State::Missing: return Sign::FlowMissing;
    case FlowPair::State::Forbidden: return Sign::FlowForbidden;
    case FlowPair::State::Kept: break;
    }
    return Sign::FlowKept;
}

} // namespace

void mark_flows(const facts::Facts& facts, const std::optional<ServiceName>& about, Marks& marks) {
    for (const FlowPair& pair : contract_flows(facts, about)) {
        const Sign sign = sign_of(pair.state);
        marks.links.push_back(
            {pair.from.key(), pair.to.key(), sign, pair.both_ways, pair.text(), {}});
        count(marks, sign);
    }
}

} // namespace tw::picture

#include "facts/flow_party.h"

namespace tw {

bool means(const contract::Contract& contract, const contract::Party& party,
           const FlowParty& wanted) {
    switch (wanted.kind) {
    case FlowParty::Kind::Internet: return party.kind == contract::Party::Kind::Internet;
    case FlowParty::Kind::Host: return party.kind == contract::Party::Kind::Host;
    case FlowParty::Kind::Service: break;
    }
    return contract.is_just(party, wanted.service);
}

} // namespace tw

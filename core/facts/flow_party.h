// Whom a contract means by a party of a flow.
#pragma once

#include "contract/contract.h"
#include "facts/intent_contract.h"

namespace tw {

/// Whether a party of the contract is just this one, and not a tier, a class or a pattern.
[[nodiscard]] bool means(const contract::Contract& contract, const contract::Party& party,
                         const FlowParty& wanted);

} // namespace tw

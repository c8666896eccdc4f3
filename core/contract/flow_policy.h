// What a contract says of the way from one party to another.
#pragma once

#include <cstdint>

namespace tw::contract {

enum class FlowPolicy : std::uint8_t {
    Unsaid,   ///< no flow is about it; where flows are a closed world, it is not allowed
    Allowed,  ///< by a flow, or by a tier to which both belong
    Required, ///< a missing way is a violation
    Forbidden ///< in so many words, which beats whatever allows it
};

} // namespace tw::contract

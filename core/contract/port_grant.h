// Whether a contract lets a service publish ports of the host.
#pragma once

#include "base/phrase.h"
#include "compose/ports.h"
#include "contract/contract.h"

#include <cstdint>
#include <optional>

namespace tw::contract {

struct PortGrant {
    enum class Answer : std::uint8_t {
        Unsaid, ///< the contract has no policy for published ports
        Granted,
        Refused,
    };
    Answer answer = Answer::Unsaid;
    Phrase because; ///< what of the contract decides: `ports.only leaves 80, 443`
};

/// Asks `ports.published` and `ports.only`; ports that the Engine is left to choose are never
/// granted.
[[nodiscard]] PortGrant grant(const Contract& contract, const ServiceName& service,
                              std::optional<compose::HostPorts> ports);
/// The same for ports on loopback, which `ports.loopback` may leave free.
[[nodiscard]] PortGrant grant_on_loopback(const Contract& contract, const ServiceName& service,
                                          std::optional<compose::HostPorts> ports);

} // namespace tw::contract

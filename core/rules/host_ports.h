// Ports of the host, as services claim them and as the contract grants them.
#pragma once

#include "compose/ports.h"
#include "rules/policy.h"

#include <vector>

namespace tw::rules {

/// `5432`, `3000-3005` or `53/udp`; `a random port` when the Engine chooses.
[[nodiscard]] Phrase host_port_text(const compose::PublishedPort& port);

/// The contract has a policy for published ports, and it grants this one.
[[nodiscard]] bool is_granted(const facts::Facts& facts, const topology::Exposure& exposure);
/// The same, or it is on loopback and the contract leaves loopback free.
[[nodiscard]] bool is_tolerated(const facts::Facts& facts, const topology::Exposure& exposure);

/// The contract has such a policy, and it refuses this one (TW-PRT-003).
[[nodiscard]] bool is_refused(const facts::Facts& facts, const topology::Exposure& exposure);
/// It listens for a service whose home is an internal tier, which nothing tolerates (TW-PRT-007).
[[nodiscard]] bool leads_into_internal_tier(const facts::Facts& facts, const Policy& policy,
                                            const topology::Exposure& exposure);

/// Leaves entries of one service open on 127.0.0.1 alone: they are bound there, and go where
/// another entry is that port on 127.0.0.1 already.
[[nodiscard]] std::vector<Intent>
only_on_loopback(const facts::Facts& facts, const std::vector<const topology::Exposure*>& entries);
/// The same for one entry.
[[nodiscard]] facts::Fix bind_to_loopback(const facts::Facts& facts,
                                          const topology::Exposure& exposure);
[[nodiscard]] facts::Fix stop_publishing(const topology::Exposure& exposure, facts::Safety safety);

} // namespace tw::rules

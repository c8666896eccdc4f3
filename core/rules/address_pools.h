// Internal: what `ipam` says, as addresses.
#pragma once

#include "base/address.h"
#include "facts/facts.h"

#include <optional>
#include <vector>

namespace tw::rules {

/// An entry of `ipam.config` whose subnet can be read.
struct Pool {
    Subnet subnet;
    /// Of the host's end of the bridge: as written, or the first one, which Docker takes when the
    /// network has no range of its own for addresses. Nothing when that cannot be known.
    std::optional<Address> gateway;
    std::vector<Address> reserved; ///< `aux_addresses`
    const compose::AddressPool* written = nullptr;
};

/// The entries that can be read.
[[nodiscard]] std::vector<Pool> pools_of(const compose::Network& network);
/// A network of this project whose addresses Docker's bridge driver and own management give.
[[nodiscard]] bool has_docker_addresses(const compose::Network& network);
/// Every subnet that networks of the project say, external ones excluded.
[[nodiscard]] std::vector<Subnet> all_subnets(const facts::Facts& facts);
/// The private range (RFC 1918, RFC 4193) that an address is in.
[[nodiscard]] std::optional<Subnet> private_range(const Address& address);
/// The first and the last address of an IPv4 subnet, and the first of an IPv6 one, are nobody's.
[[nodiscard]] bool is_edge(const Subnet& subnet, const Address& address);

} // namespace tw::rules

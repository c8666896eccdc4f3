// Addresses of clients, and ranges of them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tw::traefik {

/// An IP address. IPv4 addresses are kept as IPv6 ones that map them (RFC 4291, 2.5.5.2).
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};
    friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

/// `192.0.2.7`, `2001:db8::1`; nothing for other texts.
[[nodiscard]] std::optional<IpAddress> parse_ip(std::string_view text);

/// All addresses that share the first `bits` bits with `first`.
struct IpRange {
    IpAddress first;
    unsigned bits = 128; ///< of 128, for IPv4 too

    [[nodiscard]] bool contains(const IpAddress& address) const;
};

/// One address or `address/bits`; nothing for other texts.
[[nodiscard]] std::optional<IpRange> parse_ip_range(std::string_view text);

} // namespace tw::traefik

// IP addresses and networks of them in CIDR notation (RFC 4632, RFC 4291), IPv4 and IPv6.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tw {

enum class Family : std::uint8_t { V4, V6 };

/// An address of either family. Invariant: an IPv4 address uses the first four bytes, the others
/// are zero. Ordered within a family as numbers are.
struct Address {
    Family family = Family::V4;
    std::array<std::uint8_t, 16> bytes{};
    friend auto operator<=>(const Address&, const Address&) = default;
};

/// `10.1.0.5`, `fd00::5`; without brackets and zones. Nothing for any other text.
[[nodiscard]] std::optional<Address> parse_address(std::string_view text);
[[nodiscard]] std::string to_text(const Address& address);
/// The address that follows; after the last one, the first one.
[[nodiscard]] Address next(Address address);

/// All addresses that begin with the same `prefix` bits. Invariant: the other bits of `base` are
/// zero, and `prefix` is at most 32 or 128.
struct Subnet {
    Address base;
    unsigned prefix = 0;
    friend auto operator<=>(const Subnet&, const Subnet&) = default;

    [[nodiscard]] bool contains(const Address& address) const;
    /// All of the other one is in this one.
    [[nodiscard]] bool contains(const Subnet& other) const;
    [[nodiscard]] bool overlaps(const Subnet& other) const;
    [[nodiscard]] Address last() const;
};

/// `10.1.0.0/16`, `fd00::/64`. Bits behind the prefix are dropped: `10.1.2.3/16` is `10.1.0.0/16`.
[[nodiscard]] std::optional<Subnet> parse_subnet(std::string_view text);
[[nodiscard]] std::string to_text(const Subnet& subnet);
/// The subnet of that size around an address.
[[nodiscard]] Subnet subnet_around(const Address& address, unsigned prefix);
/// The first subnet behind `after`, of its size, that overlaps none of `taken` and does not leave
/// `within`. Nothing when all are taken; gives up after some thousand.
[[nodiscard]] std::optional<Subnet> next_free(const Subnet& after, std::span<const Subnet> taken,
                                              const Subnet& within);

} // namespace tw

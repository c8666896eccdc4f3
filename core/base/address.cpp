#include "base/address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <format>

namespace tw {
namespace {

unsigned bits_of(Family family) {
    return family == Family::V4 ? 32U : 128U;
}

int system_family(Family family) {
    return family == Family::V4 ? AF_INET : AF_INET6;
}

/// Sets the bits from `first` on to zero or one.
Address with_tail(Address address, unsigned first, bool ones) {
    for (unsigned bit = first; bit < bits_of(address.family); ++bit) {
        const auto mask = static_cast<std::uint8_t>(0x80U >> (bit % 8));
        std::uint8_t& byte = address.bytes[bit / 8];
        byte = static_cast<std::uint8_t>(ones ? byte | mask : byte & ~mask);
    }
    return address;
}

} // namespace

std::optional<Address> parse_address(std::string_view text) {
    Address address;
    address.family = text.contains(':') ? Family::V6 : Family::V4;
    const std::string copy(text); // inet_pton wants a zero behind it
    if (copy.contains('\0') ||
        inet_pton(system_family(address.family), copy.c_str(), address.bytes.data()) != 1) {
        return std::nullopt;
    }
    return address;
}

std::string to_text(const Address& address) {
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    inet_ntop(system_family(address.family), address.bytes.data(), buffer.data(), buffer.size());
    return buffer.data();
}

Address next(Address address) {
    for (unsigned byte = bits_of(address.family) / 8; byte-- > 0;) {
        if (++address.bytes[byte] != 0) {
            break;
        }
    }
    return address;
}

Subnet subnet_around(const Address& address, unsigned prefix) {
    const unsigned kept = std::min(prefix, bits_of(address.family));
    return {with_tail(address, kept, false), kept};
}

bool Subnet::contains(const Address& address) const {
    return address.family == base.family && subnet_around(address, prefix).base == base;
}

bool Subnet::contains(const Subnet& other) const {
    return other.prefix >= prefix && contains(other.base);
}

bool Subnet::overlaps(const Subnet& other) const {
    return contains(other) || other.contains(*this);
}

Address Subnet::last() const {
    return with_tail(base, prefix, true);
}

std::optional<Subnet> parse_subnet(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto address = parse_address(text.substr(0, slash));
    const std::string_view digits = text.substr(slash + 1);
    unsigned prefix = 0;
    const char* end_of_digits = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), end_of_digits, prefix);
    const bool is_number = error == std::errc() && end == end_of_digits;
    if (!address || !is_number || prefix > bits_of(address->family)) {
        return std::nullopt;
    }
    return subnet_around(*address, prefix);
}

std::string to_text(const Subnet& subnet) {
    return std::format("{}/{}", to_text(subnet.base), subnet.prefix);
}

std::optional<Subnet> next_free(const Subnet& after, std::span<const Subnet> taken,
                                const Subnet& within) {
    constexpr int most_tries = 4096;
    Subnet candidate = after;
    for (int tries = 0; tries < most_tries; ++tries) {
        candidate = subnet_around(next(candidate.last()), after.prefix);
        if (!within.contains(candidate)) {
            return std::nullopt;
        }
        if (std::ranges::none_of(taken,
                                 [&](const Subnet& other) { return other.overlaps(candidate); })) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace tw

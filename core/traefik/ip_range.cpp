#include "traefik/ip_range.h"

#include <algorithm>
#include <charconv>
#include <span>
#include <vector>

namespace tw::traefik {
namespace {

template <class Number>
std::optional<Number> whole(std::string_view text, int base = 10) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    const bool all = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return all ? std::optional(number) : std::nullopt;
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// Four decimal numbers without leading zeros, which Go refuses.
bool read_v4(std::string_view text, std::span<std::uint8_t, 4> out) {
    const std::vector<std::string_view> parts = split(text, '.');
    if (parts.size() != out.size()) {
        return false;
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto number = whole<std::uint8_t>(parts[i]);
        if (!number || (parts[i].size() > 1 && parts[i].front() == '0')) {
            return false;
        }
        out[i] = *number;
    }
    return true;
}

/// Groups of four digits, an IPv4 address as the last two; appended to `bytes`.
bool read_groups(std::string_view text, std::vector<std::uint8_t>& bytes) {
    if (text.empty()) {
        return true;
    }
    const std::vector<std::string_view> groups = split(text, ':');
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::array<std::uint8_t, 4> v4{};
        if (i + 1 == groups.size() && read_v4(groups[i], v4)) {
            bytes.insert(bytes.end(), v4.begin(), v4.end());
            continue;
        }
        const auto number = whole<std::uint16_t>(groups[i], 16);
        if (!number || groups[i].size() > 4) {
            return false;
        }
        bytes.push_back(static_cast<std::uint8_t>(*number >> 8U));
        bytes.push_back(static_cast<std::uint8_t>(*number & 0xFFU));
    }
    return true;
}

} // namespace

std::optional<IpAddress> parse_ip(std::string_view text) {
    IpAddress address;
    std::array<std::uint8_t, 4> v4{};
    if (read_v4(text, v4)) {
        address.bytes[10] = address.bytes[11] = 0xFF;
        std::ranges::copy(v4, address.bytes.begin() + 12);
        return address;
    }
    const std::size_t gap = text.find("::");
    std::vector<std::uint8_t> head;
    std::vector<std::uint8_t> tail;
    if (!text.contains(':') || !read_groups(text.substr(0, gap), head) ||
        (gap != std::string_view::npos && !read_groups(text.substr(gap + 2), tail))) {
        return std::nullopt;
    }
    const std::size_t written = head.size() + tail.size();
    const bool fits = gap == std::string_view::npos ? written == 16 : written <= 14;
    if (!fits) {
        return std::nullopt;
    }
    std::ranges::copy(head, address.bytes.begin());
    std::ranges::copy(tail, address.bytes.end() - static_cast<std::ptrdiff_t>(tail.size()));
    return address;
}

bool IpRange::contains(const IpAddress& address) const {
    for (unsigned bit = 0; bit < bits; bit += 8) {
        const unsigned counted = std::min(8U, bits - bit);
        const unsigned mask = (0xFF00U >> counted) & 0xFFU;
        if (((first.bytes[bit / 8] ^ address.bytes[bit / 8]) & mask) != 0) {
            return false;
        }
    }
    return true;
}

std::optional<IpRange> parse_ip_range(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto address = parse_ip(text.substr(0, slash));
    if (!address) {
        return std::nullopt;
    }
    if (slash == std::string_view::npos) {
        return IpRange{*address, 128};
    }
    const bool is_v4 = !text.substr(0, slash).contains(':');
    const auto bits = whole<unsigned>(text.substr(slash + 1));
    if (!bits || *bits > (is_v4 ? 32U : 128U)) {
        return std::nullopt;
    }
    return IpRange{*address, is_v4 ? *bits + 96 : *bits};
}

} // namespace tw::traefik

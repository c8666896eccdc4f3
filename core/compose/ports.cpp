#include "compose/ports.h"

#include "base/letters.h"

#include <arpa/inet.h>

#include <array>
#include <charconv>
#include <format>

namespace tw::compose {
namespace {

struct PortRange {
    std::uint16_t first = 0;
    std::uint16_t last = 0;
    [[nodiscard]] int size() const { return last - first + 1; }
};

std::optional<PortRange> parse_range(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto first = parse_port(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parse_port(text.substr(dash + 1));
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return PortRange{*first, *last};
}

struct Parts {
    std::string_view host_ip;
    std::string_view published;
    std::string_view target;
};

/// Splits at the last two colons; an IPv6 address stands in brackets.
Result<Parts> split(std::string_view text) {
    Parts parts;
    const std::size_t last = text.rfind(':');
    if (last == std::string_view::npos) {
        parts.target = text;
        return parts;
    }
    parts.target = text.substr(last + 1);
    std::string_view rest = text.substr(0, last);
    const std::size_t before = rest.rfind(':');
    if (before == std::string_view::npos || rest.ends_with(']')) {
        if (rest.ends_with(']')) {
            return fail(
                say("'{}' names an address and a container port but no host port; write '{}:…:{}'",
                    text, rest, parts.target));
        }
        parts.published = rest;
        return parts;
    }
    parts.published = rest.substr(before + 1);
    parts.host_ip = rest.substr(0, before);
    if (parts.host_ip.starts_with('[') && parts.host_ip.ends_with(']')) {
        parts.host_ip = parts.host_ip.substr(1, parts.host_ip.size() - 2);
    } else if (parts.host_ip.contains(':')) {
        return fail(say("'{}' has too many colons; an IPv6 address stands in brackets", text));
    }
    const bool has_address = before != 0 || rest.starts_with('[');
    if (has_address && !is_ip_address(parts.host_ip)) {
        return fail(say("'{}' is not an IP address of the host", parts.host_ip));
    }
    return parts;
}

} // namespace

std::optional<std::uint16_t> parse_port(std::string_view text) {
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && error == std::errc{} && end == text.data() + text.size()
               ? std::optional(value)
               : std::nullopt;
}

std::optional<Protocol> parse_protocol(std::string_view text) {
    for (const Protocol known : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp}) {
        if (same_in_any_case(text, to_text(known))) {
            return known;
        }
    }
    return std::nullopt;
}

std::string_view to_text(Protocol protocol) {
    return protocol == Protocol::Tcp ? "tcp" : protocol == Protocol::Udp ? "udp" : "sctp";
}

std::string to_text(const PublishedPort& port) {
    const bool is_bare_ipv6 = port.host_ip.contains(':') && !port.host_ip.starts_with('[');
    const std::string address = port.host_ip.empty() ? ""
                                : is_bare_ipv6       ? std::format("[{}]:", port.host_ip)
                                                     : port.host_ip + ":";
    const bool has_host_side = !port.published.empty() || !address.empty();
    const std::string protocol =
        port.protocol == Protocol::Tcp ? "" : std::format("/{}", to_text(port.protocol));
    return std::format("{}{}{}{}{}", address, port.published, has_host_side ? ":" : "", port.target,
                       protocol);
}

bool is_ip_address(std::string_view text) {
    std::array<unsigned char, sizeof(in6_addr)> buffer{};
    const std::string copy(text);
    return inet_pton(AF_INET, copy.c_str(), buffer.data()) == 1 ||
           inet_pton(AF_INET6, copy.c_str(), buffer.data()) == 1;
}

Result<std::vector<PublishedPort>> parse_ports(std::string_view text) {
    std::string_view rest = text;
    Protocol protocol = Protocol::Tcp;
    if (const std::size_t slash = rest.find('/'); slash != std::string_view::npos) {
        std::string_view name = rest.substr(slash + 1);
        name = name.substr(0, name.find('/'));
        const auto known = name.empty() ? std::optional(Protocol::Tcp) : parse_protocol(name);
        if (!known) {
            return fail(say("'{}' is not a protocol; tcp, udp and sctp are", name));
        }
        protocol = *known;
        rest = rest.substr(0, slash);
    }
    const auto parts = split(rest);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    if (parts->target.empty()) {
        return fail(say("'{}' has no container port", text));
    }
    const auto target = parse_range(parts->target);
    if (!target || target->first == 0) {
        return fail(say("'{}' is not a container port (1–65535)", parts->target));
    }
    const bool is_published = !parts->published.empty();
    const PortRange published = parse_range(parts->published).value_or(PortRange{1, 0});
    if (is_published && published.size() == 0) {
        return fail(say("'{}' is not a host port (0–65535)", parts->published));
    }
    const bool one_from_range = published.size() > 1 && target->size() == 1;
    if (is_published && !one_from_range && published.size() != target->size()) {
        return fail(
            say("the ranges {} and {} have different lengths", parts->published, parts->target));
    }
    std::vector<PublishedPort> ports;
    for (int i = 0; i < target->size(); ++i) {
        PublishedPort port;
        port.host_ip = parts->host_ip;
        port.protocol = protocol;
        port.target = static_cast<std::uint16_t>(target->first + i);
        if (one_from_range) {
            port.published = std::format("{}-{}", published.first, published.last);
        } else if (is_published) {
            port.published = std::format("{}", published.first + i);
        }
        ports.push_back(std::move(port));
    }
    return ports;
}

std::optional<HostPorts> host_ports(const PublishedPort& port) {
    const std::string_view text = port.published;
    const std::size_t dash = text.find('-');
    const auto first = parse_port(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parse_port(text.substr(dash + 1));
    return first && last && *first > 0 && *last > 0 ? std::optional(HostPorts{*first, *last})
                                                    : std::nullopt;
}

bool PublishedPort::is_loopback() const {
    return host_ip.starts_with("127.") || host_ip == "::1";
}

} // namespace tw::compose

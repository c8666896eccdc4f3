// The short syntax of `ports`: `[HOST_IP:][PUBLISHED:]TARGET[/PROTOCOL]`, each with ranges.
#pragma once

#include "base/result.h"
#include "compose/project.h"

namespace tw::compose {

/// One entry for each container port, without origin. Errors say what is wrong with the text.
[[nodiscard]] Result<std::vector<PublishedPort>> parse_ports(std::string_view text);
/// A decimal port 0–65535.
[[nodiscard]] std::optional<std::uint16_t> parse_port(std::string_view text);
[[nodiscard]] std::optional<Protocol> parse_protocol(std::string_view text);
[[nodiscard]] std::string_view to_text(Protocol protocol);

/// In the short syntax: `[::1]:8080:80/udp`.
[[nodiscard]] std::string to_text(const PublishedPort& port);

/// Ports of the host; both ends included.
struct HostPorts {
    std::uint16_t first = 0;
    std::uint16_t last = 0;
};
/// What one entry asks for; nothing when the Engine is left to choose any port.
[[nodiscard]] std::optional<HostPorts> host_ports(const PublishedPort& port);

/// IPv4 dotted or IPv6, without brackets.
[[nodiscard]] bool is_ip_address(std::string_view text);

} // namespace tw::compose

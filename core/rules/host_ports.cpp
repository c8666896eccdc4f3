#include "rules/host_ports.h"

#include "rules/fixes.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace tw::rules {
namespace {

std::optional<std::uint16_t> to_port(std::string_view text) {
    std::uint16_t port = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, port);
    return error == std::errc() && end == last && port > 0 ? std::optional(port) : std::nullopt;
}

std::string protocol_suffix(const compose::PublishedPort& port) {
    switch (port.protocol) {
    case compose::Protocol::Udp: return "/udp";
    case compose::Protocol::Sctp: return "/sctp";
    case compose::Protocol::Tcp: break;
    }
    return {};
}

} // namespace

std::optional<HostPorts> host_ports(const compose::PublishedPort& port) {
    const std::string_view text = port.published;
    const std::size_t dash = text.find('-');
    const auto first = to_port(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : to_port(text.substr(dash + 1));
    return first && last ? std::optional(HostPorts{*first, *last}) : std::nullopt;
}

std::string host_port_text(const compose::PublishedPort& port) {
    return host_ports(port) ? port.published + protocol_suffix(port) : "a random port";
}

std::string entry_text(const compose::PublishedPort& port) {
    const bool is_ipv6 = port.host_ip.contains(':');
    const std::string ip = port.host_ip.empty() ? ""
                           : is_ipv6            ? std::format("[{}]:", port.host_ip)
                                                : port.host_ip + ":";
    const bool has_host_side = !port.published.empty() || !ip.empty();
    return std::format("{}{}{}{}{}", ip, port.published, has_host_side ? ":" : "", port.target,
                       protocol_suffix(port));
}

namespace {

/// `ports.only` leaves all of them, or says nothing.
bool is_left_open(const contract::Contract& contract, const HostPorts& wanted) {
    if (!contract.only_ports) {
        return true;
    }
    for (std::uint32_t port = wanted.first; port <= wanted.last; ++port) {
        if (!std::ranges::contains(contract.only_ports->name, port)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool is_granted(const facts::Facts& facts, const topology::Exposure& exposure) {
    const auto wanted = host_ports(*exposure.port);
    if (!facts.contract || !wanted || !is_left_open(*facts.contract, *wanted)) {
        return false;
    }
    if (!facts.contract->published) {
        return facts.contract->only_ports.has_value();
    }
    return std::ranges::any_of(
        *facts.contract->published, [&](const contract::PublishPolicy& policy) {
            if (policy.service != exposure.service) {
                return false;
            }
            for (std::uint32_t port = wanted->first; port <= wanted->last; ++port) {
                if (!std::ranges::contains(policy.ports, port)) {
                    return false;
                }
            }
            return true;
        });
}

bool is_tolerated(const facts::Facts& facts, const topology::Exposure& exposure) {
    const bool loopback_is_free =
        facts.contract && facts.contract->loopback_allowed.value_or(false);
    return is_granted(facts, exposure) ||
           (exposure.reach == topology::Exposure::Reach::Loopback && loopback_is_free);
}

facts::Fix bind_to_loopback(const topology::Exposure& exposure) {
    const compose::PublishedPort& port = *exposure.port;
    return fix(
        std::format("bind {} of {} to 127.0.0.1", host_port_text(port), exposure.service.str()),
        facts::Safety::Unsafe,
        {BindPort{exposure.service, port.published, port.target, "127.0.0.1", port.protocol}});
}

facts::Fix stop_publishing(const topology::Exposure& exposure, facts::Safety safety) {
    const compose::PublishedPort& port = *exposure.port;
    return fix(std::format("remove the port {} from {}", entry_text(port), exposure.service.str()),
               safety, {RemovePort{exposure.service, port.published, port.target, port.protocol}});
}

} // namespace tw::rules

#include "contract/port_grant.h"

#include <algorithm>
#include <format>

namespace tw::contract {
namespace {

using enum PortGrant::Answer;

bool has_all(const std::vector<std::uint16_t>& granted, const compose::HostPorts& wanted) {
    for (std::uint32_t port = wanted.first; port <= wanted.last; ++port) {
        if (!std::ranges::contains(granted, port)) {
            return false;
        }
    }
    return true;
}

Phrase numbers(const std::vector<std::uint16_t>& ports) {
    std::string text;
    for (const std::uint16_t port : ports) {
        text += std::format("{}{}", text.empty() ? "" : ", ", port);
    }
    return text.empty() ? say("none") : Phrase(text);
}

} // namespace

PortGrant grant(const Contract& contract, const ServiceName& service,
                std::optional<compose::HostPorts> ports) {
    if (contract.only_ports && (!ports || !has_all(contract.only_ports->name, *ports))) {
        return {Refused, say("ports.only allows {}", numbers(contract.only_ports->name))};
    }
    if (!contract.published) {
        return contract.only_ports ? PortGrant{Granted, say("ports.only allows {}",
                                                            numbers(contract.only_ports->name))}
                                   : PortGrant{Unsaid, say("the contract has no ports.published")};
    }
    PortGrant answer{Refused, say("ports.published grants {} nothing", service)};
    for (const PublishPolicy& policy : *contract.published) {
        if (policy.service != service) {
            continue;
        }
        answer.because = say("ports.published grants {}: {}", service, numbers(policy.ports));
        if (ports && has_all(policy.ports, *ports)) {
            answer.answer = Granted;
            return answer;
        }
    }
    return answer;
}

PortGrant grant_on_loopback(const Contract& contract, const ServiceName& service,
                            std::optional<compose::HostPorts> ports) {
    return contract.loopback_allowed.value_or(false) ? PortGrant{Granted, "ports.loopback"}
                                                     : grant(contract, service, ports);
}

} // namespace tw::contract

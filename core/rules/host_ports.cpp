#include "rules/host_ports.h"

#include "contract/port_grant.h"
#include "rules/fixes.h"

#include <format>

namespace tw::rules {
namespace {

std::string protocol_suffix(const compose::PublishedPort& port) {
    switch (port.protocol) {
    case compose::Protocol::Udp: return "/udp";
    case compose::Protocol::Sctp: return "/sctp";
    case compose::Protocol::Tcp: break;
    }
    return {};
}

bool listens(const topology::Exposure& exposure) {
    return exposure.reach != topology::Exposure::Reach::Nowhere &&
           exposure.reach != topology::Exposure::Reach::Discarded;
}

} // namespace

Phrase host_port_text(const compose::PublishedPort& port) {
    return compose::host_ports(port) ? Phrase(port.published + protocol_suffix(port))
                                     : say("a random port");
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

bool is_granted(const facts::Facts& facts, const topology::Exposure& exposure) {
    return facts.contract &&
           contract::grant(*facts.contract, exposure.service, compose::host_ports(*exposure.port))
                   .answer == contract::PortGrant::Answer::Granted;
}

bool is_tolerated(const facts::Facts& facts, const topology::Exposure& exposure) {
    const bool is_loopback = exposure.reach == topology::Exposure::Reach::Loopback;
    return is_granted(facts, exposure) ||
           (is_loopback && facts.contract && facts.contract->loopback_allowed.value_or(false));
}

bool is_refused(const facts::Facts& facts, const topology::Exposure& exposure) {
    return facts.contract && (facts.contract->published || facts.contract->only_ports) &&
           listens(exposure) && !is_tolerated(facts, exposure);
}

bool leads_into_internal_tier(const facts::Facts& facts, const Policy& policy,
                              const topology::Exposure& exposure) {
    const auto service = policy.index(exposure.service);
    const contract::Tier* home = service ? policy.home(*service) : nullptr;
    return home != nullptr && policy.is_internal(home->network) && listens(exposure) &&
           !is_tolerated(facts, exposure);
}

facts::Fix bind_to_loopback(const topology::Exposure& exposure) {
    const compose::PublishedPort& port = *exposure.port;
    return fix(
        say("bind {} of {} to 127.0.0.1", host_port_text(port), exposure.service),
        facts::Safety::Unsafe,
        {BindPort{exposure.service, port.published, port.target, "127.0.0.1", port.protocol}});
}

facts::Fix stop_publishing(const topology::Exposure& exposure, facts::Safety safety) {
    const compose::PublishedPort& port = *exposure.port;
    return fix(say("remove the port {} from {}", entry_text(port), exposure.service), safety,
               {RemovePort{exposure.service, port.published, port.target, port.protocol}});
}

} // namespace tw::rules

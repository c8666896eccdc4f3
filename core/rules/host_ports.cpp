#include "rules/host_ports.h"

#include "contract/port_grant.h"
#include "rules/fixes.h"

#include <algorithm>
#include <iterator>

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

std::vector<Intent> only_on_loopback(const facts::Facts& facts,
                                     const std::vector<const topology::Exposure*>& entries) {
    std::vector<PortName> taken;
    if (const auto* service = facts.project.find(entries.front()->service)) {
        std::ranges::transform(service->ports, std::back_inserter(taken), PortName::of);
    }
    std::vector<Intent> intents;
    for (const topology::Exposure* entry : entries) {
        const PortName name = PortName::of(*entry->port);
        PortName bound = name;
        bound.host_ip = "127.0.0.1";
        if (std::ranges::contains(taken, bound)) {
            intents.emplace_back(RemovePort{entry->service, name});
        } else {
            intents.emplace_back(BindPort{entry->service, name, bound.host_ip});
            taken.push_back(std::move(bound));
        }
    }
    return intents;
}

facts::Fix bind_to_loopback(const facts::Facts& facts, const topology::Exposure& exposure) {
    return {.title =
                say("bind {} of {} to 127.0.0.1", host_port_text(*exposure.port), exposure.service),
            .safety = facts::Safety::Unsafe,
            .intents = only_on_loopback(facts, {&exposure})};
}

facts::Fix stop_publishing(const topology::Exposure& exposure, facts::Safety safety) {
    const compose::PublishedPort& port = *exposure.port;
    return fix(say("remove the port {} from {}", compose::to_text(port), exposure.service), safety,
               {RemovePort{exposure.service, PortName::of(port)}});
}

} // namespace tw::rules

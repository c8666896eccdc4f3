#include "rules/catalogue.h"
#include "rules/host_ports.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

using topology::Exposure;

std::string joined_ports(const std::vector<std::uint16_t>& ports) {
    std::string text;
    for (const std::uint16_t port : ports) {
        text += std::format("{}{}", text.empty() ? "" : ", ", port);
    }
    return text;
}

Phrase granted_text(const contract::Contract& contract, const ServiceName& service) {
    if (!contract.published) {
        const std::vector<std::uint16_t>& ports = contract.only_ports->name;
        return ports.empty() ? say("only nothing published")
                             : say("only {} published", joined_ports(ports));
    }
    const auto policy =
        std::ranges::find(*contract.published, service, &contract::PublishPolicy::service);
    if (policy == contract.published->end() || policy->ports.empty()) {
        return say("{} publishes nothing", service);
    }
    return say("{} publishes only {}", service, joined_ports(policy->ports));
}

void check_granted_ports(const facts::Facts& facts, Report& report) {
    for (const Exposure& exposure : facts.topology.exposures()) {
        if (!is_refused(facts, exposure)) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("{} publishes {}, which the contract does not allow", exposure.service,
                           host_port_text(*exposure.port)));
        finding.service = exposure.service;
        finding.expected = granted_text(*facts.contract, exposure.service);
        finding.actual = compose::to_text(*exposure.port);
        if (facts.contract->loopback_allowed.value_or(false)) {
            finding.fixes.push_back(bind_to_loopback(facts, exposure));
        }
        finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
    }
}

} // namespace

const Rule prt_003{
    .id = "TW-PRT-003",
    .name = "published-port",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A published port which `ports.published` of the contract does not grant to "
                     "the service, or that is beyond `ports.only`. Ports on loopback are free if "
                     "the contract says `loopback: true`. Each environment of the contract may "
                     "have a policy of its own.",
            .why = "A published port goes around every tier: Docker opens it before the firewall "
                   "of the host is asked. Usually only the reverse proxy should be seen from "
                   "outside.",
            .example = R"(# contract: ports: {published: {traefik: [80, 443]}}
services:
  db:
    ports: ["5432:5432"]
)",
            .fix = "Binds the port to 127.0.0.1 where the contract leaves loopback free, or "
                   "removes it. Other services reach the container's port without it.",
        },
    .check = check_granted_ports,
};

} // namespace tw::rules

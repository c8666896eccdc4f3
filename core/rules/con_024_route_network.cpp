#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/words.h"

#include <algorithm>
#include <set>

namespace tw::rules {
namespace {

using traefik::Address;

/// Traefik takes the agreed network, or cannot take one at all, which is a rule of its own.
bool is_as_agreed(const Address& address, const NetworkName& agreed) {
    const bool on_network =
        address.kind == Address::Kind::Network || address.kind == Address::Kind::Random;
    return !on_network || (address.networks.size() == 1 && address.networks.front() == agreed);
}

facts::Fix network_fix(const facts::Facts& facts, const compose::Service& service,
                       const compose::Network& network) {
    constexpr auto label = "traefik.docker.network";
    const std::string& real_name = network.real_name;
    if (std::ranges::contains(facts.topology.networks(service.name), network.name)) {
        return fix(say("route to {} over {}", service.name, network.name), facts::Safety::Unsafe,
                   {SetLabel{service.name, label, real_name}});
    }
    return fix(
        say("attach {} to {}, and route over it", service.name, network.name),
        facts::Safety::Unsafe,
        {AttachService{service.name, network.name, {}}, SetLabel{service.name, label, real_name}});
}

void check_route_network(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->traefik || !facts.contract->traefik->network) {
        return;
    }
    const NetworkName& agreed = facts.contract->traefik->network->name;
    const compose::Network* network = facts.project.find(agreed);
    if (network == nullptr) {
        return; // a rule of its own
    }
    std::set<ServiceName> told;
    for (const traefik::Service& of : facts.traefik.services) {
        const compose::Service* service = facts.project.find(of.container);
        if (service == nullptr || !of.counts() || runs_traefik(facts, of.container)) {
            continue;
        }
        for (const traefik::Server& server : of.servers) {
            if (is_as_agreed(server.address, agreed) || !told.insert(service->name).second) {
                continue;
            }
            const auto& label = server.address.wanted;
            const bool is_random = server.address.kind == Address::Kind::Random;
            facts::Finding& finding =
                report.add(label ? label->origin.location : networks_place(*service),
                           is_random ? say("Traefik reaches {} over any of {}, and not over {}",
                                           service->name, listed(server.address.networks), agreed)
                                     : say("Traefik reaches {} over {}, and not over {}",
                                           service->name, listed(server.address.networks), agreed));
            finding.service = service->name;
            finding.network = agreed;
            finding.expected = say("over {}", agreed);
            finding.actual = say("over {}", listed(server.address.networks));
            finding.fixes.push_back(network_fix(facts, *service, *network));
        }
    }
}

} // namespace

const Rule con_024{
    .id = "TW-CON-024",
    .name = "route-network-not-as-agreed",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that Traefik reaches, or may reach, over another network than the "
                     "one that the contract has for it (`traefik.network`).",
            .why = "The network between proxy and services is where routed requests are to be "
                   "seen, and the only one that a service needs to share with the proxy. Over "
                   "another one the proxy sits in a tier in which it has no business.",
            .example = R"(# contract: traefik: {network: edge}
services:
  api:
    labels: ["traefik.enable=true", "traefik.docker.network=shop_data"]
    networks: [edge, data]
networks:
  edge:
  data: {name: shop_data}
)",
            .fix = "Writes the network's real name into `traefik.docker.network`, and attaches the "
                   "service if it is not on it.",
        },
    .check = check_route_network,
};

} // namespace tw::rules

#include "rules/proxy_network.h"

#include "rules/fixes.h"

#include <algorithm>

namespace tw::rules {

std::vector<const compose::Service*> proxy_services(const facts::Facts& facts) {
    std::vector<const compose::Service*> proxies;
    for (const ServiceName& name : facts.traefik.proxies) {
        if (const compose::Service* service = facts.project.find(name)) {
            proxies.push_back(service);
        }
    }
    return proxies;
}

const compose::Network* proxy_network(const facts::Facts& facts, const compose::Service& service,
                                      const std::vector<const compose::Service*>& proxies) {
    const contract::Tier* home = facts.contract ? facts.contract->home(service.name) : nullptr;
    const compose::Network* first = nullptr;
    for (const NetworkName& name : facts.topology.networks(service.name)) {
        const bool shared = std::ranges::any_of(proxies, [&](const compose::Service* proxy) {
            return std::ranges::contains(facts.topology.networks(proxy->name), name);
        });
        const compose::Network* network = facts.project.find(name);
        if (!shared || network == nullptr) {
            continue;
        }
        if (home != nullptr && home->network == name) {
            return network;
        }
        first = first == nullptr ? network : first;
    }
    return first;
}

facts::Fix proxy_network_fix(const facts::Facts& facts, const compose::Service& service,
                             const std::vector<const compose::Service*>& proxies) {
    const compose::Network* network = proxy_network(facts, service, proxies);
    if (network == nullptr) {
        return by_hand(say("write the real name of a network that Traefik is on too"));
    }
    // Traefik may have chosen this address already; if not, it does now.
    return fix(say("let Traefik reach {} over {}", service.name, network->name),
               facts::Safety::Safe,
               {SetLabel{service.name, "traefik.docker.network", network->real_name}});
}

} // namespace tw::rules

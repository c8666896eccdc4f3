#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// Whichever network Traefik takes, it is on it.
bool is_on_all(const facts::Facts& facts, const std::vector<const compose::Service*>& proxies,
               const std::vector<NetworkName>& networks) {
    return std::ranges::any_of(proxies, [&](const compose::Service* proxy) {
        const std::vector<NetworkName> own = facts.topology.networks(proxy->name);
        return std::ranges::all_of(networks, [&](const NetworkName& network) {
            return std::ranges::contains(own, network);
        });
    });
}

void check_network_not_chosen(const facts::Facts& facts, Report& report) {
    if (facts.traefik.statics.docker.network) {
        return; // whether it is right is a matter of that network
    }
    const std::vector<const compose::Service*> proxies = proxy_services(facts);
    for (std::size_t i = 0; i < facts.traefik.containers.size(); ++i) {
        const traefik::Container& container = facts.traefik.containers[i];
        const compose::Service& service = facts.project.services[i];
        if (!container.meant() || service.label("traefik.docker.network") != nullptr) {
            continue;
        }
        const std::vector<NetworkName> networks = facts.topology.networks(service.name);
        if (networks.size() < 2 || is_on_all(facts, proxies, networks)) {
            continue;
        }
        facts::Finding& finding =
            report.add(container.anchor->origin.location,
                       say("{} is on {} networks and has no traefik.docker.network, so Traefik "
                           "takes a random one of them",
                           service.name, networks.size()));
        finding.service = service.name;
        finding.expected =
            say("traefik.docker.network with the real name of a network that Traefik is on");
        finding.actual = say("on {}, without the label", listed(networks));
        finding.fixes.push_back(proxy_network_fix(facts, service, proxies));
    }
}

} // namespace

const Rule trf_015{
    .id = "TW-TRF-015",
    .name = "traefik-network-not-chosen",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that Traefik routes to, on several networks, without the label "
                     "`traefik.docker.network`; unless the proxy has a default "
                     "(`--providers.docker.network`), or is on all of these networks itself.",
            .why = "Traefik then takes the address on any one of the networks, and may take "
                   "another after the next restart. If it is not on that network itself, clients "
                   "get 504 Gateway Timeout: sometimes, and for no visible reason.",
            .example = R"(services:
  api:
    labels: ["traefik.enable=true"]
    networks: [edge, data]
)",
            .fix = "Sets the label to the real name (not the key) of a network that the service "
                   "shares with Traefik, its home tier if that is one of them.",
        },
    .check = check_network_not_chosen,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "rules/words.h"
#include "traefik/labels.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

void check_network_not_chosen(const facts::Facts& facts, Report& report) {
    const std::vector<const compose::Service*> proxies = traefik::proxies(facts.project);
    const bool has_default = std::ranges::any_of(proxies, [&](const compose::Service* proxy) {
        return !traefik::default_network(facts.project, *proxy).empty();
    });
    if (has_default) {
        return;
    }
    for (const compose::Service& service : facts.project.services) {
        const traefik::Routing routing = traefik::read_labels(service);
        const std::vector<NetworkName> networks = facts.topology.networks(service.name);
        if (!routing.enabled || routing.network != nullptr || networks.size() < 2) {
            continue;
        }
        facts::Finding& finding =
            report.add(routing.anchor->origin.location,
                       std::format("{} is on {} and has no traefik.docker.network, so Traefik "
                                   "takes a random one of them",
                                   service.name.str(), count_of(networks.size(), "network")));
        finding.service = service.name;
        finding.expected =
            "traefik.docker.network with the real name of a network that Traefik is on";
        finding.actual = std::format("on {}, without the label", listed(networks));
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
                     "(`--providers.docker.network`).",
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

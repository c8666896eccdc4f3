#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "rules/words.h"
#include "traefik/labels.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

void check_network_unknown(const facts::Facts& facts, Report& report) {
    const std::vector<const compose::Service*> proxies = traefik::proxies(facts.project);
    for (const compose::Service& service : facts.project.services) {
        const traefik::Routing routing = traefik::read_labels(service);
        if (!routing.enabled || routing.network == nullptr) {
            continue;
        }
        std::vector<std::string> real_names;
        const compose::Network* meant = nullptr;
        for (const NetworkName& name : facts.topology.networks(service.name)) {
            if (const compose::Network* network = facts.project.find(name)) {
                real_names.push_back(network->real_name);
                meant = name.str() == routing.network->value ? network : meant;
            }
        }
        // Of an undeclared network nobody knows the real name; that is a rule of its own.
        const bool all_declared = real_names.size() == facts.topology.networks(service.name).size();
        if (!all_declared || std::ranges::contains(real_names, routing.network->value)) {
            continue;
        }
        facts::Finding& finding = report.add(
            routing.network->origin.location,
            meant != nullptr
                ? std::format(
                      "traefik.docker.network of {} must be the real name {}, not the key {}",
                      service.name.str(), meant->real_name, meant->name.str())
                : std::format("{} is on no network with the real name {}", service.name.str(),
                              routing.network->value));
        finding.service = service.name;
        finding.expected = real_names.empty() ? "a network of the service" : listed(real_names);
        finding.actual = routing.network->value;
        finding.fixes.push_back(
            meant != nullptr ? fix(std::format("write {}", meant->real_name), facts::Safety::Safe,
                                   {SetLabel{service.name, routing.network->key, meant->real_name}})
                             : proxy_network_fix(facts, service, proxies));
    }
}

} // namespace

const Rule trf_016{
    .id = "TW-TRF-016",
    .name = "traefik-network-unknown",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A label `traefik.docker.network` whose value is not the real name of a "
                     "network that the service is on.",
            .why = "Traefik asks Docker, which knows a network as `project_key`, or by its "
                   "`name`. A name that does not fit is only logged, and a random network is "
                   "taken.",
            .example = R"(services:
  api:
    labels: ["traefik.enable=true", "traefik.docker.network=edge"]
    networks: [edge]
networks:
  edge:
    name: shop_edge
)",
            .fix = "Writes the real name of the network that was meant, or of one that the "
                   "service shares with Traefik.",
        },
    .check = check_network_unknown,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// The networks of a service by their real names; nothing if one is not declared, since nobody
/// knows its real name then, and that is a rule of its own.
std::optional<std::vector<const compose::Network*>> networks_of(const facts::Facts& facts,
                                                                const compose::Service& service) {
    std::vector<const compose::Network*> networks;
    for (const NetworkName& name : facts.topology.networks(service.name)) {
        const compose::Network* network = facts.project.find(name);
        if (network == nullptr) {
            return std::nullopt;
        }
        networks.push_back(network);
    }
    return networks;
}

void report_network(const facts::Facts& facts, const compose::Service& service,
                    const traefik::Setting& label,
                    const std::vector<const compose::Network*>& networks, Report& report) {
    const compose::Network* meant = nullptr;
    std::vector<std::string> real_names;
    for (const compose::Network* network : networks) {
        real_names.push_back(network->real_name);
        meant = network->name.str() == label.value ? network : meant;
    }
    if (std::ranges::contains(real_names, label.value)) {
        return;
    }
    facts::Finding& finding = report.add(
        label.origin.location,
        meant != nullptr
            ? say("traefik.docker.network of {} must be the real name {}, not the key {}",
                  service.name, meant->real_name, meant->name)
            : say("{} is on no network with the real name {}", service.name, label.value));
    finding.service = service.name;
    finding.expected = real_names.empty() ? say("a network of the service") : listed(real_names);
    finding.actual = label.value;
    finding.fixes.push_back(meant != nullptr
                                ? fix(say("write {}", meant->real_name), facts::Safety::Safe,
                                      {SetLabel{service.name, label.key, meant->real_name}})
                                : proxy_network_fix(facts, service, proxy_services(facts)));
}

void check_network_unknown(const facts::Facts& facts, Report& report) {
    for (std::size_t i = 0; i < facts.traefik.containers.size(); ++i) {
        const traefik::Container& container = facts.traefik.containers[i];
        const compose::Service& service = facts.project.services[i];
        if (!container.meant() || !container.network) {
            continue;
        }
        if (const auto networks = networks_of(facts, service)) {
            report_network(facts, service, *container.network, *networks, report);
        }
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

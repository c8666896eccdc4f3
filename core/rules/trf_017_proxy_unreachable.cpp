#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

using Proxies = std::vector<const compose::Service*>;

/// The network that the label chooses, if it is one of the service's and no proxy is on it.
const compose::Network* chosen_in_vain(const facts::Facts& facts, const compose::Service& service,
                                       const traefik::Container& container,
                                       const Proxies& proxies) {
    if (!container.network) {
        return nullptr;
    }
    for (const NetworkName& name : facts.topology.networks(service.name)) {
        const compose::Network* network = facts.project.find(name);
        if (network == nullptr || network->real_name != container.network->value) {
            continue;
        }
        const bool met = std::ranges::any_of(proxies, [&](const compose::Service* proxy) {
            const auto own = facts.topology.networks(proxy->name);
            return own.empty() || std::ranges::contains(own, name); // none: it uses the host's
        });
        return met ? nullptr : network;
    }
    return nullptr;
}

void report_choice(const facts::Facts& facts, const compose::Service& service,
                   const traefik::Container& container, const compose::Network& network,
                   const Proxies& proxies, Report& report) {
    facts::Finding& finding = report.add(container.network->origin.location,
                                         say("{} is to be served over {}, on which {} is not",
                                             service.name, network.name, proxies.front()->name));
    finding.service = service.name;
    finding.network = network.name;
    finding.expected = say("the real name of a network that both are on");
    finding.actual = network.real_name;
    finding.fixes.push_back(proxy_network_fix(facts, service, proxies));
}

void report_distance(const facts::Facts& facts, const compose::Service& service,
                     const traefik::Container& container, const compose::Service& proxy,
                     const Policy& policy, Draft& draft, Report& report) {
    facts::Finding& finding =
        report.add(container.anchor->origin.location,
                   say("{} is to be served by Traefik, but shares no network with {}", service.name,
                       proxy.name));
    finding.service = service.name;
    finding.expected = say("a network that {} and {} share", service.name, proxy.name);
    finding.actual = joined({is_on_networks(service.name, facts.topology.networks(service.name)),
                             is_on_networks(proxy.name, facts.topology.networks(proxy.name))});
    const Pair pair{*policy.index(proxy.name), *policy.index(service.name)};
    const auto remedy = policy.allowed(pair.first, pair.second)
                            ? bring_together(draft, std::span(&pair, 1))
                            : std::nullopt;
    finding.fixes.push_back(
        remedy
            ? attach_fix(policy, draft, *remedy)
            : by_hand(say("allow the flow in the contract, or disable Traefik for the service")));
}

void check_proxy_unreachable(const facts::Facts& facts, Report& report) {
    const Proxies proxies = proxy_services(facts);
    if (proxies.empty()) {
        return; // Traefik may run in another project
    }
    const Policy& policy = report.shared().policy();
    Draft draft(facts, policy);
    for (std::size_t i = 0; i < facts.traefik.containers.size(); ++i) {
        const traefik::Container& container = facts.traefik.containers[i];
        const compose::Service& service = facts.project.services[i];
        if (!container.meant() || std::ranges::contains(proxies, &service)) {
            continue;
        }
        const bool reached = std::ranges::any_of(proxies, [&](const compose::Service* proxy) {
            return facts.topology.reaches(proxy->name, service.name);
        });
        if (!reached) {
            report_distance(facts, service, container, *proxies.front(), policy, draft, report);
        } else if (const compose::Network* network =
                       chosen_in_vain(facts, service, container, proxies)) {
            report_choice(facts, service, container, *network, proxies, report);
        }
    }
}

} // namespace

const Rule trf_017{
    .id = "TW-TRF-017",
    .name = "traefik-cannot-reach",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with Traefik labels that shares no network with the Traefik "
                     "service of the project, or whose `traefik.docker.network` names one that "
                     "Traefik is not on.",
            .why = "Traefik takes the route and cannot connect: every request ends in 504 Gateway "
                   "Timeout.",
            .example = R"(services:
  traefik:
    image: traefik:v3
    networks: [edge]
  api:
    labels: ["traefik.enable=true"]
    networks: [backend]
)",
            .fix = "Attaches one of the two to a network of the other, as for a required flow; "
                   "not if the contract forbids it. Or writes the name of a network that both "
                   "are on.",
        },
    .check = check_proxy_unreachable,
};

} // namespace tw::rules

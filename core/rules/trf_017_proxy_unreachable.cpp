#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "rules/remedy.h"
#include "rules/words.h"
#include "traefik/labels.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

void check_proxy_unreachable(const facts::Facts& facts, Report& report) {
    const std::vector<const compose::Service*> proxies = traefik::proxies(facts.project);
    if (proxies.empty()) {
        return; // Traefik may run in another project
    }
    const Policy policy(facts);
    Draft draft(facts, policy);
    for (const compose::Service& service : facts.project.services) {
        const traefik::Routing routing = traefik::read_labels(service);
        const bool is_proxy = std::ranges::contains(proxies, &service);
        const bool reached = std::ranges::any_of(proxies, [&](const compose::Service* proxy) {
            return facts.topology.reaches(proxy->name, service.name);
        });
        if (!routing.enabled || is_proxy || reached) {
            continue;
        }
        const compose::Service& proxy = *proxies.front();
        facts::Finding& finding =
            report.add(routing.anchor->origin.location,
                       std::format("{} is to be served by Traefik, but shares no network with {}",
                                   service.name.str(), proxy.name.str()));
        finding.service = service.name;
        finding.expected =
            std::format("a network that {} and {} share", service.name.str(), proxy.name.str());
        finding.actual = std::format("{} is on {}; {} is on {}", service.name.str(),
                                     listed(facts.topology.networks(service.name), "no network"),
                                     proxy.name.str(),
                                     listed(facts.topology.networks(proxy.name), "no network"));
        const Pair pair{*policy.index(proxy.name), *policy.index(service.name)};
        const auto remedy = policy.allowed(pair.first, pair.second)
                                ? bring_together(draft, std::span(&pair, 1))
                                : std::nullopt;
        finding.fixes.push_back(
            remedy ? attach_fix(policy, draft, *remedy)
                   : by_hand("allow the flow in the contract, or disable Traefik for the service"));
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
                     "service of the project.",
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
                   "not if the contract forbids it.",
        },
    .check = check_proxy_unreachable,
};

} // namespace tw::rules

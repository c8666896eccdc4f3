#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>

namespace tw::rules {
namespace {

void check_default_network(const facts::Facts& facts, Report& report) {
    const NetworkName fallback("default");
    const compose::Network* network = facts.project.find(fallback);
    const bool is_chosen = network != nullptr && network->declared;
    const bool is_tier = facts.contract && facts.contract->tier(fallback) != nullptr;
    const bool has_others =
        std::ranges::any_of(facts.project.networks, [&](const compose::Network& each) {
            return each.declared && each.name != fallback;
        });
    const bool has_tiers = facts.contract && !facts.contract->tiers.empty();
    if (is_chosen || is_tier || (!has_others && !has_tiers)) {
        return;
    }
    for (const compose::Service& service : facts.project.services) {
        const compose::Attachment* attachment = service.attachment(fallback);
        if (attachment == nullptr || !attachment->implicit) {
            continue;
        }
        facts::Finding& finding = report.add(
            service.origin.location,
            say("{} names no network, so Compose puts it on the default network of the project",
                service.name));
        finding.service = service.name;
        finding.network = fallback;
        finding.expected = say("networks named explicitly");
        finding.actual = "default";
        const contract::Tier* home = facts.contract ? facts.contract->home(service.name) : nullptr;
        if (home != nullptr && facts.project.find(home->network) != nullptr) {
            finding.fixes.push_back(fix(say("move {} to {}", service.name, home->network),
                                        facts::Safety::Unsafe,
                                        {MoveService{service.name, fallback, home->network}}));
        } else {
            finding.fixes.push_back(by_hand(say("name the networks of the service")));
        }
    }
}

} // namespace

const Rule net_004{
    .id = "TW-NET-004",
    .name = "implicit-default-network",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without `networks` in a project that has networks of its own, or "
                     "whose contract has tiers.",
            .why = "Compose then attaches the service to a network called default. It meets "
                   "everyone else who was forgotten, and none of the services on the named "
                   "networks.",
            .example = R"(services:
  web:
    networks: [api_tier]
  worker:
    image: worker
networks:
  api_tier:
)",
            .fix = "Moves the service to its home tier, if the contract names one.",
        },
    .check = check_default_network,
};

} // namespace tw::rules

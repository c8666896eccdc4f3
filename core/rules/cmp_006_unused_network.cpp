#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <set>

namespace tw::rules {
namespace {

void check_unused_network(const facts::Facts& facts, Report& report) {
    std::set<std::string> used; // keys and real names; a profile's service counts
    for (const auto* services : {&facts.project.services, &facts.project.inactive_services}) {
        for (const compose::Service& service : *services) {
            for (const compose::Attachment& attachment : service.attachments) {
                used.insert(attachment.network.str());
            }
            if (service.network_mode == compose::NetworkMode::Named) {
                used.insert(service.network_mode_target);
            }
        }
    }
    for (const compose::Network& network : facts.project.networks) {
        if (!network.declared || used.contains(network.name.str()) ||
            used.contains(network.real_name)) {
            continue;
        }
        facts::Finding& finding = report.add(network.origin.location,
                                             say("no service uses the network {}", network.name));
        finding.network = network.name;
        finding.expected = say("a service on the network");
        finding.actual = say("none; Compose does not create it");
        const bool is_tier = facts.contract && facts.contract->tier(network.name) != nullptr;
        finding.fixes.push_back(
            is_tier
                ? by_hand(say(
                      "attach the services of the tier, or remove the tier from the contract too"))
                : fix(say("remove the network {}", network.name), facts::Safety::Safe,
                      {RemoveNetwork{network.name}}));
    }
}

} // namespace

const Rule cmp_006{
    .id = "TW-CMP-006",
    .name = "unused-network",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A declared network that no service uses, not even one that its profile "
                     "switches off.",
            .why = "Compose does not create it. It is a remnant, or somebody was forgotten.",
            .example = R"(services:
  web:
    networks: [edge]
networks:
  edge:
  legacy_network:
)",
            .fix = "Removes the declaration.",
        },
    .check = check_unused_network,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/policy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

/// No flow of the contract joins any two of them: nobody needs the network to meet.
bool are_strangers(const Policy& policy, const std::vector<ServiceName>& members) {
    std::vector<ServiceIndex> known;
    for (const ServiceName& member : members) {
        if (const auto at = policy.index(member); at && policy.is_known(*at)) {
            known.push_back(*at);
        }
    }
    if (known.size() != members.size()) {
        return false; // of the others the contract says nothing
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (policy.flow(known[i], known[j])) {
                return false;
            }
        }
    }
    return true;
}

void check_peers(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    if (!policy.closed()) {
        return;
    }
    for (const compose::Network& network : facts.project.networks) {
        const std::vector<ServiceName> members = facts.topology.members(network.name);
        if (members.size() < 2 || !network.declared || !is_own_bridge(network) ||
            driver_option(network, bridge_option::icc) == "false" ||
            !are_strangers(policy, members)) {
            continue;
        }
        facts::Finding& finding = report.add(
            network.origin.location,
            say("{} reach each other on {} on every port, and no flow of the contract needs that",
                listed(members), network.name));
        finding.network = network.name;
        finding.expected = std::format("{}: \"false\"", bridge_option::icc);
        finding.actual = say("containers on the network reach each other");
        finding.fixes.push_back(
            fix(say("keep the members of {} apart", network.name), facts::Safety::Unsafe,
                {SetValue{place_in(network.name,
                                   {std::string("driver_opts"), std::string(bridge_option::icc)}),
                          "false", ScalarForm::Quoted}}));
    }
}

} // namespace

const Rule net_025{
    .id = "TW-NET-025",
    .name = "peers-not-isolated",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A network of services between which the contract has no flow at all, if "
                     "Docker lets them reach each other there.",
            .why = "Sharing a network means reaching each other, on every port. Where a network is "
                   "only a way out, an option of the bridge keeps its members apart; they still "
                   "resolve each other's names, and the host still reaches all of them. (CIS "
                   "Docker Benchmark: restrict traffic between containers.)",
            .example =
                R"(# contract: {tiers: {egress: {services: [mailer, crawler]}}, flows: [{from: db, to: mailer}]}
services:
  mailer:
    networks: [egress, data]
  crawler:
    networks: [egress]
  db:
    networks: [data]
networks:
  egress:
  data:
)",
            .fix = "Sets `com.docker.network.bridge.enable_icc: \"false\"`; in quotes, as Compose "
                   "wants text there.",
        },
    .check = check_peers,
};

} // namespace tw::rules

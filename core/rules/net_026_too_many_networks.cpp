#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"

#include <format>

namespace tw::rules {
namespace {

/// Docker's default pools: 172.17.0.0/16 to 172.31.0.0/16, and 192.168.0.0/16 in sixteen parts. One
/// of them is docker0's.
constexpr std::size_t default_pools = 15 + 16 - 1;

bool takes_from_pools(const facts::Facts& facts, const compose::Network& network) {
    const bool has_subnet = !network.pools.empty() && network.pools.front().subnet &&
                            !network.pools.front().subnet->value.empty();
    return is_own_bridge(network) && !has_subnet && network.ipam_driver.empty() &&
           !facts.topology.members(network.name).empty();
}

void check_network_count(const facts::Facts& facts, Report& report) {
    std::vector<const compose::Network*> networks;
    for (const compose::Network& network : facts.project.networks) {
        if (takes_from_pools(facts, network)) {
            networks.push_back(&network);
        }
    }
    if (networks.size() <= default_pools) {
        return;
    }
    const compose::Network& first_too_many = *networks[default_pools];
    facts::Finding& finding = report.add(
        first_too_many.origin.location,
        say_count("{} networks take their addresses from Docker's default pools, which last for "
                  "about {} on a host",
                  "{} network takes its address from Docker's default pools, which last for about "
                  "{} on a host",
                  networks.size(), default_pools));
    finding.network = first_too_many.name;
    finding.expected = say("at most {} networks without a subnet", default_pools);
    finding.actual = std::format("{}", networks.size());
    finding.fixes.push_back(
        by_hand(say("give networks subnets of their own (a /24 is enough), or the Engine smaller "
                    "default-address-pools")));
}

} // namespace

const Rule net_026{
    .id = "TW-NET-026",
    .name = "too-many-networks",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "More than 30 networks of one project that leave their addresses to Docker.",
            .why =
                "As it is installed, Docker has addresses for about 30 bridge networks, those of "
                "other projects included; the next one is refused for want of a free pool.",
            .example = R"(services:
  web:
    networks: [n01, n02, n03, n04, n05, n06, n07, n08, n09, n10, n11, n12, n13, n14, n15, n16, n17,
      n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31]
networks: {n01: , n02: , n03: , n04: , n05: , n06: , n07: , n08: , n09: , n10: , n11: , n12: ,
  n13: , n14: , n15: , n16: , n17: , n18: , n19: , n20: , n21: , n22: , n23: , n24: , n25: , n26: ,
  n27: , n28: , n29: , n30: , n31: }
)",
            .fix =
                "By hand: write subnets in `ipam`, or set `default-address-pools` in the Engine's "
                "configuration, which files of a project cannot do.",
        },
    .check = check_network_count,
};

} // namespace tw::rules

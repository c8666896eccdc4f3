#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

constexpr Version first_with_isolated_gateways{28, 0};

bool hides_the_host(const compose::Network& network) {
    const bool ipv4 = driver_option(network, bridge_option::gateway_mode_ipv4) == "isolated";
    const bool ipv6 = driver_option(network, bridge_option::gateway_mode_ipv6) == "isolated";
    return ipv4 && (ipv6 || !network.ipv6);
}

/// Services of the project that the network reaches although they are not on it.
std::vector<ServiceName> host_services(const facts::Facts& facts) {
    std::vector<ServiceName> found;
    for (const compose::Service& service : facts.project.services) {
        if (service.network_mode == compose::NetworkMode::Host) {
            found.push_back(service.name);
        }
    }
    return found;
}

facts::Fix isolation_fix(const facts::Facts& facts, const compose::Network& network) {
    if (facts.target.engine < first_with_isolated_gateways) {
        return by_hand(
            say("from Docker Engine 28 on, set the gateway mode \"isolated\"; before, let the "
                "host's services listen on other addresses or behind its firewall"));
    }
    facts::Fix isolate{.title = say("hide the host from {}", network.name),
                       .safety = facts::Safety::Unsafe,
                       .intents = {}};
    const auto set = [&](std::string_view option) {
        if (driver_option(network, option) == "isolated") {
            return;
        }
        isolate.intents.emplace_back(SetValue{
            place_in(network.name, {std::string("driver_opts"), std::string(option)}), "isolated"});
    };
    set(bridge_option::gateway_mode_ipv4);
    if (network.ipv6) {
        set(bridge_option::gateway_mode_ipv6);
    }
    return isolate;
}

void check_host_within_reach(const facts::Facts& facts, Report& report) {
    const std::vector<ServiceName> on_host = host_services(facts);
    for (const compose::Network& network : facts.project.networks) {
        const contract::Tier* tier = facts.contract ? facts.contract->tier(network.name) : nullptr;
        const bool is_promised = tier != nullptr && tier->internal.value_or(false);
        if (!network.internal.value || !is_own_bridge(network) || hides_the_host(network) ||
            (!is_promised && on_host.empty()) || facts.topology.members(network.name).empty()) {
            continue;
        }
        facts::Finding& finding =
            report.add(network.internal.origin.location,
                       on_host.empty()
                           ? say("services on the internal {} still reach what listens on the host",
                                 network.name)
                           : say("services on the internal {} still reach what listens on the "
                                 "host, such as {}",
                                 network.name, listed(on_host)));
        finding.network = network.name;
        finding.expected = std::format("{}: isolated", bridge_option::gateway_mode_ipv4);
        finding.actual = say("the network's gateway is an address of the host");
        finding.fixes.push_back(isolation_fix(facts, network));
    }
}

} // namespace

const Rule net_010{
    .id = "TW-NET-010",
    .name = "host-within-reach",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An internal network whose gateway mode is not \"isolated\", if the contract "
                     "wants the network internal, or if a service of the project runs on the "
                     "host's network.",
            .why = "`internal` keeps packets from leaving the network by the host, and nothing "
                   "else: the host itself has an address there, so all that listens on the host "
                   "can be reached, whichever service listens.",
            .example = R"(# contract: tiers: {data_tier: {services: [db], internal: true}}
services:
  db:
    networks: [data_tier]
networks:
  data_tier:
    internal: true
)",
            .fix = "Sets `com.docker.network.bridge.gateway_mode_ipv4: isolated`, which Docker "
                   "Engine 28 and newer know: the host then has no address on the network. The "
                   "host no longer reaches the containers either.",
        },
    .check = check_host_within_reach,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

bool has_other_way_out(const facts::Facts& facts, const ServiceName& service,
                       const NetworkName& network) {
    return std::ranges::any_of(facts.topology.egress(service).via,
                               [&](const NetworkName& via) { return via != network; });
}

/// Who would lose the Internet, and with it every published port.
std::vector<ServiceName> losers(const facts::Facts& facts, const NetworkName& network) {
    std::vector<ServiceName> found;
    for (const ServiceName& member : facts.topology.members(network)) {
        if (!has_other_way_out(facts, member, network)) {
            found.push_back(member);
        }
    }
    return found;
}

bool publishes(const facts::Facts& facts, const ServiceName& service) {
    const compose::Service* found = facts.project.find(service);
    return found != nullptr && !found->ports.empty();
}

Phrase closing_title(const facts::Facts& facts, const NetworkName& network) {
    const std::vector<ServiceName> cut_off = losers(facts, network);
    const Phrase who = listed(cut_off);
    const bool one = cut_off.size() == 1;
    const bool ports = std::ranges::any_of(
        cut_off, [&](const ServiceName& service) { return publishes(facts, service); });
    if (cut_off.empty()) {
        return say("make {} internal", network);
    }
    if (ports) {
        return one ? say("make {} internal: {} loses the Internet and published ports", network,
                         who)
                   : say("make {} internal: {} lose the Internet and published ports", network,
                         who);
    }
    return one ? say("make {} internal: {} loses the Internet", network, who)
               : say("make {} internal: {} lose the Internet", network, who);
}

void check_tier(const facts::Facts& facts, const contract::Tier& tier,
                const compose::Network& network, Report& report) {
    const bool wanted = *tier.internal;
    const std::string& name = tier.network.str();
    const bool is_written = !network.internal.origin.location.range.empty() &&
                            network.extent.range.contains(network.internal.origin.location.range);
    const text::Location place =
        is_written ? network.internal.origin.location : network.origin.location;
    if (network.external) {
        facts::Finding& finding =
            report.add(network.origin.location,
                       wanted ? say("{} must be internal, but it is external: the compose file "
                                    "does not say what it is",
                                    name)
                              : say("{} must not be internal, but it is external: the compose "
                                    "file does not say what it is",
                                    name));
        finding.severity = text::Severity::Warning;
        finding.network = tier.network;
        finding.expected = std::format("internal: {}", wanted);
        finding.actual = "external: true";
        finding.fixes.push_back(by_hand(
            say("look at the network with docker network inspect, then record it in a waiver")));
        return;
    }
    if (network.internal.value == wanted) {
        return;
    }
    facts::Finding& finding =
        report.add(place, wanted ? say("{} must be internal, but it is not", name)
                                 : say("{} must not be internal, but it is", name));
    finding.network = tier.network;
    finding.expected = std::format("internal: {}", wanted);
    finding.actual = std::format("internal: {}", !wanted);
    if (wanted) {
        const std::vector<ServiceName> cut_off = losers(facts, tier.network);
        finding.fixes.push_back(fix(closing_title(facts, tier.network),
                                    cut_off.empty() ? facts::Safety::Safe : facts::Safety::Unsafe,
                                    {SetInternal{tier.network, true}}));
    } else {
        finding.fixes.push_back(fix(say("open {} to the Internet", name), facts::Safety::Unsafe,
                                    {SetInternal{tier.network, false}}));
    }
}

void check_tier_not_internal(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const contract::Tier& tier : facts.contract->tiers) {
        const compose::Network* network = facts.project.find(tier.network);
        if (tier.internal && network != nullptr && network->declared) {
            check_tier(facts, tier, *network, report);
        }
    }
}

} // namespace

const Rule net_005{
    .id = "TW-NET-005",
    .name = "tier-not-internal",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A tier whose network is not `internal` although the contract says so, or "
                     "the other way round. For an external network the compose file does not "
                     "tell, which is said as a warning.",
            .why = "Containers on a network that is not internal reach the Internet, and their "
                   "ports can be published. Data that must not leave belongs on an internal "
                   "network. (Services of the host itself stay within reach there.)",
            .example = R"(# contract: tiers: {data_tier: {services: [db], internal: true}}
networks:
  data_tier:
    driver: bridge
)",
            .fix = "Sets `internal`. Services that have no other network lose the Internet and "
                   "their published ports; the title of the fix names them.",
        },
    .check = check_tier_not_internal,
};

} // namespace tw::rules

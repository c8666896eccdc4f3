#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/policy.h"
#include "rules/words.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::rules {
namespace {

constexpr std::size_t most_named = 3;

/// Who gets to the port by the host although no network leads there: at most one more than are
/// named.
std::vector<std::string> visitors(const facts::Facts& facts, const Policy& policy,
                                  const std::vector<bool>& gets_out, ServiceIndex target) {
    const compose::Service& service = policy.service(target);
    std::set<ServiceName> neighbours;
    for (const NetworkName& network : facts.topology.networks(service.name)) {
        for (ServiceName& member : facts.topology.members(network)) {
            neighbours.insert(std::move(member));
        }
    }
    std::vector<std::string> found;
    for (ServiceIndex i = 0; i < gets_out.size() && found.size() <= most_named; ++i) {
        const bool is_stranger =
            i != target && gets_out[i] && !neighbours.contains(policy.service(i).name);
        if (is_stranger && !(policy.closed() && policy.allowed(i, target))) {
            found.push_back(policy.service(i).name.str());
        }
    }
    return found;
}

/// On a network that is not internal, and on no other stack than its own.
std::vector<bool> who_gets_out(const facts::Facts& facts) {
    std::vector<bool> gets_out;
    for (const compose::Service& service : facts.project.services) {
        const bool is_attached = service.network_mode == compose::NetworkMode::Networks;
        gets_out.push_back(is_attached && facts.topology.egress(service.name).possible);
    }
    return gets_out;
}

std::string named(std::vector<std::string> names) {
    if (names.size() > most_named) {
        names.resize(most_named);
        names.emplace_back("others");
    }
    return listed(names);
}

void check_ways_through_the_host(const facts::Facts& facts, Report& report) {
    using Reach = topology::Exposure::Reach;
    const Policy policy(facts);
    const std::vector<bool> gets_out = who_gets_out(facts);
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const bool is_open = exposure.reach == Reach::Everyone || exposure.reach == Reach::Address;
        const auto target = policy.index(exposure.service);
        if (!is_open || !target || is_granted(facts, exposure)) {
            continue;
        }
        const std::vector<std::string> names = visitors(facts, policy, gets_out, *target);
        if (names.empty()) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       std::format("{} reach{} {} through {} of the host, although they share no "
                                   "network",
                                   named(names), names.size() == 1 ? "es" : "",
                                   exposure.service.str(), host_port_text(*exposure.port)));
        finding.service = exposure.service;
        finding.expected = "a port on 127.0.0.1 only, or none";
        finding.actual = entry_text(*exposure.port);
        finding.fixes.push_back(bind_to_loopback(exposure));
    }
}

} // namespace

const Rule prt_008{
    .id = "TW-PRT-008",
    .name = "way-through-the-host",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A port published beyond loopback by which other services of the project get "
                     "around the separation of networks. Left out are ports that the contract "
                     "grants, and visitors whose flow it allows.",
            .why = "A published port is open for containers too: by their own gateway, or any "
                   "address of the host, they reach it from every network that is not internal, "
                   "those of other projects included. Ports on 127.0.0.1 are out of their reach.",
            .example = R"(services:
  frontend:
    networks: [web]
  db:
    networks: [data]
    ports: ["5432:5432"]
networks:
  web:
  data:
)",
            .fix = "Binds the port to 127.0.0.1.",
        },
    .check = check_ways_through_the_host,
};

} // namespace tw::rules

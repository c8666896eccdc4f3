#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/policy.h"
#include "rules/words.h"

#include <format>
#include <map>
#include <utility>

namespace tw::rules {
namespace {

constexpr std::size_t most_named = 3;

/// Who gets to a port by the host although no network leads there.
class Visitors {
public:
    Visitors(const facts::Facts& facts, const Policy& policy) : facts_(facts), policy_(policy) {
        for (ServiceIndex i = 0; i < facts.project.services.size(); ++i) {
            const compose::Service& service = policy.service(i);
            const bool is_attached = service.network_mode == compose::NetworkMode::Networks;
            gets_out_.push_back(is_attached && facts.topology.egress(service.name).possible);
            for (const NetworkName& network : facts.topology.networks(service.name)) {
                members_[network].push_back(i);
            }
        }
        near_.resize(gets_out_.size());
    }

    /// At most one more than are named.
    const std::vector<std::string>& of(ServiceIndex target) {
        const std::vector<NetworkName> networks =
            facts_.topology.networks(policy_.service(target).name);
        // Without a contract, all services on the same networks have the same visitors.
        const auto [found, is_new] =
            known_.try_emplace(std::pair(networks, policy_.closed() ? target : ServiceIndex{0}));
        if (is_new) {
            found->second = search(target, networks);
        }
        return found->second;
    }

private:
    std::vector<std::string> search(ServiceIndex target, const std::vector<NetworkName>& networks) {
        ++round_;
        for (const NetworkName& network : networks) {
            for (const ServiceIndex member : members_[network]) {
                near_[member] = round_;
            }
        }
        std::vector<std::string> names;
        for (ServiceIndex i = 0; i < near_.size() && names.size() <= most_named; ++i) {
            const bool is_stranger = i != target && gets_out_[i] && near_[i] != round_;
            if (is_stranger && !(policy_.closed() && policy_.allowed(i, target))) {
                names.push_back(policy_.service(i).name.str());
            }
        }
        return names;
    }

    const facts::Facts& facts_;
    const Policy& policy_;
    std::vector<bool> gets_out_; ///< on a network that is not internal
    std::map<NetworkName, std::vector<ServiceIndex>> members_;
    std::vector<std::size_t> near_; ///< the round in which the service was a neighbour
    std::size_t round_ = 0;
    std::map<std::pair<std::vector<NetworkName>, ServiceIndex>, std::vector<std::string>> known_;
};

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
    Visitors visitors(facts, policy);
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const bool is_open = exposure.reach == Reach::Everyone || exposure.reach == Reach::Address;
        const auto target = policy.index(exposure.service);
        if (!is_open || !target || is_granted(facts, exposure)) {
            continue;
        }
        const std::vector<std::string>& names = visitors.of(*target);
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

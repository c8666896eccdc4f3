#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/policy.h"
#include "rules/shared.h"
#include "rules/words.h"

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
    const std::vector<ServiceName>& of(ServiceIndex target) {
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
    std::vector<ServiceName> search(ServiceIndex target, const std::vector<NetworkName>& networks) {
        ++round_;
        for (const NetworkName& network : networks) {
            for (const ServiceIndex member : members_[network]) {
                near_[member] = round_;
            }
        }
        std::vector<ServiceName> names;
        for (ServiceIndex i = 0; i < near_.size() && names.size() <= most_named; ++i) {
            const bool is_stranger = i != target && gets_out_[i] && near_[i] != round_;
            if (is_stranger && !(policy_.closed() && policy_.allowed(i, target))) {
                names.push_back(policy_.service(i).name);
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
    std::map<std::pair<std::vector<NetworkName>, ServiceIndex>, std::vector<ServiceName>> known_;
};

Phrase named(const std::vector<ServiceName>& names) {
    std::vector<Phrase> words(names.begin(), names.end());
    if (words.size() > most_named) {
        words.resize(most_named);
        words.push_back(say("others"));
    }
    return listed(words);
}

/// The ports of one service that are open beyond loopback and not granted.
void report_open_ports(const facts::Facts& facts,
                       const std::vector<const topology::Exposure*>& open,
                       const std::vector<ServiceName>& visitors, Report& report) {
    const ServiceName& service = open.front()->service;
    std::vector<Phrase> ports;
    std::vector<std::string> entries;
    for (const topology::Exposure* exposure : open) {
        ports.push_back(host_port_text(*exposure->port));
        entries.push_back(compose::to_text(*exposure->port));
    }
    facts::Finding& finding =
        report.add(open.front()->port->origin.location,
                   visitors.size() == 1
                       ? say("{} reaches {} through {} of the host, although they share no network",
                             visitors.front(), service, listed(ports))
                       : say("{} reach {} through {} of the host, although they share no network",
                             named(visitors), service, listed(ports)));
    finding.service = service;
    finding.expected = say("ports on 127.0.0.1 only, or none");
    finding.actual = listed(entries);
    finding.fixes.push_back({.title = say("bind {} of {} to 127.0.0.1", listed(ports), service),
                             .safety = facts::Safety::Unsafe,
                             .intents = only_on_loopback(facts, open)});
}

void check_ways_through_the_host(const facts::Facts& facts, Report& report) {
    using Reach = topology::Exposure::Reach;
    const Policy& policy = report.shared().policy();
    Visitors visitors(facts, policy);
    std::vector<const topology::Exposure*> open; // of one service; they stand together
    const auto finish = [&] {
        if (open.empty()) {
            return;
        }
        const auto target = policy.index(open.front()->service);
        if (target && !visitors.of(*target).empty()) {
            report_open_ports(facts, open, visitors.of(*target), report);
        }
        open.clear();
    };
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        if (!open.empty() && open.front()->service != exposure.service) {
            finish();
        }
        const bool is_open = exposure.reach == Reach::Everyone || exposure.reach == Reach::Address;
        if (is_open && !is_granted(facts, exposure)) {
            open.push_back(&exposure);
        }
    }
    finish();
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
            .finds = "Ports published beyond loopback by which other services of the project get "
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
            .fix = "Binds the ports to 127.0.0.1.",
        },
    .check = check_ways_through_the_host,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/remedy.h"
#include "rules/words.h"

#include <algorithm>
#include <format>
#include <map>

namespace tw::rules {
namespace {

using compose::NetworkMode;

/// Pairs that reach each other and must not, each once, smaller index first.
std::vector<Pair> forbidden_pairs(const facts::Facts& facts, const Policy& policy,
                                  const Draft& draft) {
    std::vector<Pair> found;
    const auto add = [&](ServiceIndex a, ServiceIndex b) {
        if (!policy.allowed(a, b)) {
            found.emplace_back(std::min(a, b), std::max(a, b));
        }
    };
    for (NetworkIndex network = 0; network < draft.network_count(); ++network) {
        const std::vector<ServiceIndex>& members = draft.members(network);
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                add(members[i], members[j]);
            }
        }
    }
    // Ways that no network shows: the host's stack, and borrowed ones.
    const std::vector<compose::Service>& services = facts.project.services;
    for (ServiceIndex i = 0; i < services.size(); ++i) {
        if (services[i].network_mode != NetworkMode::Host &&
            services[i].network_mode != NetworkMode::Service) {
            continue;
        }
        for (ServiceIndex j = 0; j < services.size(); ++j) {
            if (i != j && !policy.allowed(i, j) &&
                facts.topology.reaches(services[j].name, services[i].name)) {
                add(i, j);
            }
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

/// Decides at which end a pair is told of.
class Targets {
public:
    Targets(const Policy& policy, const std::vector<Pair>& pairs) : policy_(policy) {
        for (const auto& [a, b] : pairs) {
            ++counts_[a];
            ++counts_[b];
        }
        for (const auto& [a, b] : pairs) {
            const bool second = is_second(a, b);
            sources_[second ? b : a].push_back(second ? a : b);
        }
    }
    const std::map<ServiceIndex, std::vector<ServiceIndex>>& sources() const { return sources_; }

private:
    /// A service that the contract does not name is told of once, with all whom it meets, except by
    /// internal tiers. Else the better sheltered end is the target, else the one with more pairs.
    bool is_second(ServiceIndex a, ServiceIndex b) const {
        if (policy_.is_known(a) != policy_.is_known(b)) {
            const ServiceIndex known = policy_.is_known(a) ? a : b;
            const contract::Tier* home = policy_.home(known);
            const bool sheltered = home != nullptr && policy_.is_internal(home->network);
            return (known == b) == sheltered;
        }
        return shelter(b) >= shelter(a);
    }
    std::pair<std::optional<Policy::Rank>, std::size_t> shelter(ServiceIndex service) const {
        const contract::Tier* home = policy_.home(service);
        return {home == nullptr ? std::nullopt : policy_.rank(home->network), counts_.at(service)};
    }

    const Policy& policy_;
    std::map<ServiceIndex, std::size_t> counts_;
    std::map<ServiceIndex, std::vector<ServiceIndex>> sources_;
};

/// The network over which most of the sources come; null when they come over none.
std::optional<NetworkIndex> busiest(const Draft& draft, ServiceIndex target,
                                    const std::vector<ServiceIndex>& sources) {
    std::optional<NetworkIndex> best;
    std::ptrdiff_t most = 0;
    for (const NetworkIndex network : draft.networks(target)) {
        const auto count = std::ranges::count_if(
            sources, [&](ServiceIndex source) { return draft.on({source, network}); });
        if (count > most) {
            best = network;
            most = count;
        }
    }
    return best;
}

/// Attachments to give up so that no source reaches the target: one of the target, or those of few
/// visitors to the target's network.
std::optional<facts::Fix> parting(const facts::Facts& facts, const Policy& policy,
                                  const Draft& draft, ServiceIndex target,
                                  const std::vector<ServiceIndex>& sources) {
    constexpr std::size_t few = 5;
    for (const NetworkIndex network : draft.networks(target)) {
        const auto only_here = [&](ServiceIndex source) {
            return !draft.meet(source, target, network);
        };
        if (!std::ranges::all_of(sources, only_here)) {
            continue;
        }
        const Step target_leaves{target, network};
        if (auto found = leave_fix(facts, policy, draft, std::span(&target_leaves, 1))) {
            return found;
        }
        std::vector<Step> visitors_leave;
        for (const ServiceIndex source : sources) {
            visitors_leave.push_back({source, network});
        }
        if (visitors_leave.size() <= few) {
            if (auto found = leave_fix(facts, policy, draft, visitors_leave)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::vector<std::string> names_of(const Policy& policy, const std::vector<ServiceIndex>& services) {
    std::vector<std::string> names;
    for (const ServiceIndex service : services) {
        names.push_back(policy.service(service).name.str());
    }
    return names;
}

void check(const facts::Facts& facts, Report& report) {
    const Policy policy(facts);
    if (!policy.closed()) {
        return;
    }
    const Draft draft(facts, policy);
    const Targets targets(policy, forbidden_pairs(facts, policy, draft));
    for (const auto& [target, sources] : targets.sources()) {
        const compose::Service& service = policy.service(target);
        const std::string& name = service.name.str();
        const std::vector<std::string> names = names_of(policy, sources);
        const auto network = busiest(draft, target, sources);
        const text::Location place =
            network ? attachment_place(service, draft.name(*network)) : networks_place(service);
        facts::Finding& finding = report.add(
            place,
            names.size() == 1
                ? std::format("{} reaches {} without a flow in the contract", names.front(), name)
                : std::format("{} services reach {} without a flow in the contract: {}",
                              names.size(), name, listed(names)));
        finding.service = service.name;
        if (network) {
            finding.network = draft.name(*network);
        }
        std::vector<ServiceIndex> welcome;
        for (ServiceIndex other = 0; other < facts.project.services.size(); ++other) {
            if (other != target && policy.allowed(other, target)) {
                welcome.push_back(other);
            }
        }
        finding.expected = welcome.empty() ? std::format("nobody reaches {}", name)
                                           : std::format("only {} may reach {}",
                                                         listed(names_of(policy, welcome)), name);
        constexpr std::size_t all_of_them = 50;
        finding.actual = std::format("reached by {}", listed(names, all_of_them));
        if (!policy.is_known(target)) {
            finding.fixes.push_back(
                by_hand(std::format("list {} in a tier of the contract, or give it flows", name)));
        } else if (auto found = parting(facts, policy, draft, target, sources)) {
            finding.fixes.push_back(std::move(*found));
        }
    }
}

} // namespace

const Rule net_002{
    .id = "TW-NET-002",
    .name = "way-without-flow",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Services that reach each other although the contract lists no flow between "
                     "them and no tier to which "
                     "both belong. It is told once for each target: of two services, the one in "
                     "the more sheltered tier.",
            .why = "The flows of a contract are a closed world. Whoever shares a network with a "
                   "database can connect to it on "
                   "every port, whether it is meant to or not; so can whoever breaks into it.",
            .example = R"(# contract: flows: [backend -> db]
services:
  frontend:
    networks: [data_tier]
  backend:
    networks: [data_tier]
  db:
    networks: [data_tier]
)",
            .fix = "Detaches the target from the one network over which all of these services "
                   "come, or the services from it. "
                   "If a flow of the contract would lose its only way, the same fix attaches its "
                   "services elsewhere.",
        },
    .check = check,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/forbidden.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

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

std::vector<ServiceName> names_of(const Policy& policy, const std::vector<ServiceIndex>& services) {
    std::vector<ServiceName> names;
    for (const ServiceIndex service : services) {
        names.push_back(policy.service(service).name);
    }
    return names;
}

Phrase meeting_text(const ServiceName& name, const std::vector<ServiceName>& others,
                    bool intrudes) {
    if (others.size() == 1) {
        return say("{} reaches {} without a flow in the contract", intrudes ? name : others.front(),
                   intrudes ? others.front() : name);
    }
    return intrudes ? say("{} reaches {} services without a flow in the contract: {}", name,
                          others.size(), listed(others))
                    : say_count("{} services reach {} without a flow in the contract: {}",
                                "{} service reaches {} without a flow in the contract: {}",
                                others.size(), name, listed(others));
}

/// Everyone whom the contract lets meet the service.
std::vector<ServiceName> welcome(const facts::Facts& facts, const Policy& policy,
                                 ServiceIndex service) {
    std::vector<ServiceIndex> found;
    for (ServiceIndex other = 0; other < facts.project.services.size(); ++other) {
        if (other != service && policy.allowed(other, service)) {
            found.push_back(other);
        }
    }
    return names_of(policy, found);
}

void check_forbidden_way(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    if (!policy.closed()) {
        return;
    }
    const Draft draft(facts, policy);
    const Subjects subjects(policy, draft, forbidden_pairs(facts, policy, draft));
    for (const auto& [subject, others] : subjects.others()) {
        const compose::Service& service = policy.service(subject);
        const ServiceName& name = service.name;
        const std::vector<ServiceName> names = names_of(policy, others);
        const bool intrudes = subjects.intrudes(subject);
        const auto network = busiest(draft, subject, others);
        facts::Finding& finding = report.add(
            network ? attachment_place(service, draft.name(*network)) : networks_place(service),
            meeting_text(name, names, intrudes));
        finding.service = service.name;
        if (network) {
            finding.network = draft.name(*network);
        }
        const std::vector<ServiceName> allowed = welcome(facts, policy, subject);
        constexpr std::size_t all_of_them = 50;
        finding.expected = allowed.empty() ? say("{} meets nobody", name)
                           : intrudes      ? say("{} reaches only {}", name, listed(allowed))
                                           : say("only {} may reach {}", listed(allowed), name);
        const Phrase them = listed(std::vector<Phrase>(names.begin(), names.end()), all_of_them);
        finding.actual = intrudes ? say("reaches {}", them) : say("reached by {}", them);
        if (!policy.is_known(subject)) {
            finding.fixes.push_back(
                by_hand(say("list {} in a tier of the contract, or give it flows", name)));
        } else if (auto found = parting(facts, policy, draft, subject, others)) {
            finding.fixes.push_back(std::move(*found));
        }
    }
}

} // namespace

const Rule net_002{
    .id = "TW-NET-002",
    .name = "way-without-flow",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Services that reach each other although the contract lists no flow between "
                     "them and no tier to which both belong. Pairs are gathered at the service "
                     "they are about: the one in an internal tier, the one that the contract does "
                     "not name, or the one that visits a tier without need.",
            .why = "The flows of a contract are a closed world. Whoever shares a network with a "
                   "database can connect to it on every port, whether it is meant to or not; so "
                   "can whoever breaks into it.",
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
                   "come, or the services from it. If a flow of the contract would lose its only "
                   "way, the same fix attaches its services elsewhere.",
        },
    .check = check_forbidden_way,
};

} // namespace tw::rules

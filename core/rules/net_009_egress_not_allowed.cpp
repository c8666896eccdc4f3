#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/ways_out.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// Publishing needs a network that is not internal, and with it comes the way out: the contract
/// contradicts itself then, which is a rule of its own.
bool may_publish(const contract::Contract& contract, const ServiceName& service) {
    return contract.published &&
           std::ranges::any_of(*contract.published, [&](const contract::PublishPolicy& policy) {
               return policy.service == service && !policy.ports.empty();
           });
}

/// One network to leave, and others to stay on, on which no tier counts.
facts::Fix closing_of_way_out(const facts::Facts& facts, const compose::Service& service,
                              const std::vector<NetworkName>& via) {
    const bool all_members_must_stay_in = std::ranges::all_of(
        via.empty() ? std::vector<ServiceName>{} : facts.topology.members(via.front()),
        [&](const ServiceName& member) { return !may_get_out(*facts.contract, member); });
    const compose::Network* network = via.size() == 1 ? facts.project.find(via.front()) : nullptr;
    if (network != nullptr && network->declared && !network->external && all_members_must_stay_in) {
        return fix(say("make {} internal", network->name), facts::Safety::Unsafe,
                   {SetInternal{network->name, true}});
    }
    return by_hand(say("take {} off {}, or allow it in egress", service.name,
                       listed(via, say("the host's network"))));
}

void check_egress(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    const contract::Contract& contract = *facts.contract;
    for (const compose::Service& service : facts.project.services) {
        if (may_get_out(contract, service.name) || may_publish(contract, service.name)) {
            continue;
        }
        const topology::Egress egress = facts.topology.egress(service.name);
        if (!egress.possible) {
            continue;
        }
        facts::Finding& finding = report.add(
            egress.via.empty() ? networks_place(service)
                               : attachment_place(service, egress.via.front()),
            egress.via.empty()
                ? say("{} reaches the Internet, which the contract does not allow", service.name)
                : say("{} reaches the Internet through {}, which the contract does not allow",
                      service.name, listed(egress.via)));
        finding.service = service.name;
        if (!egress.via.empty()) {
            finding.network = egress.via.front();
        }
        finding.expected = say("{} on internal networks only", service.name);
        finding.actual =
            egress.via.empty() ? say("not on networks of the project") : on_networks(egress.via);
        finding.fixes.push_back(closing_of_way_out(facts, service, egress.via));
    }
}

} // namespace

const Rule net_009{
    .id = "TW-NET-009",
    .name = "egress-not-allowed",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that reaches the Internet although the `egress` policy of the "
                     "contract does not let it out, or a flow to `internet` forbids it.",
            .why = "Whoever breaks in wants to load tools and to send data out. Docker knows only "
                   "all or nothing: one network that is not internal is a way to every address.",
            .example = R"(# contract: egress: none
services:
  db:
    image: postgres:17
    networks: [data_tier]
networks:
  data_tier:
)",
            .fix = "Makes the network internal if nobody on it may get out. Otherwise by hand: "
                   "take the service off the network, or allow it in `egress`.",
        },
    .check = check_egress,
};

} // namespace tw::rules

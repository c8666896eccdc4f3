#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/pivots.h"
#include "rules/shared.h"
#include "rules/visits.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// Every tier that the service merely visits is one that a flow needs it on.
bool flows_need_it(const Policy& policy, const Draft& draft, ServiceIndex service) {
    return policy.home(service) != nullptr &&
           std::ranges::all_of(draft.networks(service), [&](NetworkIndex network) {
               return policy.belongs(service, draft.name(network)) ||
                      visit_is_needed(policy, draft, service, network);
           });
}

void check_tier_bridge(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    const Draft draft(facts, policy);
    const Pivots pivots(facts);
    for (ServiceIndex i = 0; i < facts.project.services.size(); ++i) {
        const compose::Service& service = policy.service(i);
        std::vector<NetworkName> internal;
        std::vector<NetworkName> open;
        for (const compose::Attachment& attachment : service.attachments) {
            const compose::Network* network = facts.project.find(attachment.network);
            if (network != nullptr && !network->external) {
                (network->internal.value ? internal : open).push_back(attachment.network);
            }
        }
        if (internal.empty() || open.empty()) {
            continue;
        }
        const bool lives_inside =
            policy.home(i) != nullptr && std::ranges::contains(internal, policy.home(i)->network);
        const NetworkName& visited = lives_inside ? open.front() : internal.front();
        facts::Finding& finding =
            report.add(attachment_place(service, visited),
                       say("{} joins the internal {} with {}: whoever breaks into it gets from "
                           "one to the other",
                           service.name, listed(internal), listed(open)));
        finding.service = service.name;
        finding.network = visited;
        finding.expected = say("services of internal networks on internal networks only");
        finding.actual = on_networks(facts.topology.networks(service.name));
        if (const std::vector<Side> sides = pivots.sides(i); sides.size() > 1) {
            finding.actual = say("{}; the only link between {}", finding.actual, sides_text(sides));
        }
        if (flows_need_it(policy, draft, i)) {
            finding.severity = text::Severity::Info;
            finding.actual = say("{}; its flows need it", finding.actual);
        } else {
            finding.fixes.push_back(by_hand(say(
                "split the service, leave one of the networks, or record the reason in a waiver")));
        }
    }
}

} // namespace

const Rule net_006{
    .id = "TW-NET-006",
    .name = "internal-tier-bridged",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that is on an internal network and on one that is not. If flows "
                     "of the contract need it on both, this is only mentioned.",
            .why = "Such a service is the door between the two: a program in it can relay "
                   "anything, without any privilege. Some service has to be the door; it should "
                   "be known which, and be few.",
            .example = R"(services:
  reports:
    networks: [data_tier, api_tier]
networks:
  api_tier:
  data_tier:
    internal: true
)",
            .fix = "By hand: split the service, leave one of the networks, or write down in a "
                   "waiver why it is accepted.",
        },
    .check = check_tier_bridge,
};

} // namespace tw::rules

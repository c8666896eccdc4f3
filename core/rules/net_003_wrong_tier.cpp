#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/visits.h"
#include "rules/words.h"

namespace tw::rules {
namespace {

void report_visit(const facts::Facts& facts, const Policy& policy, const Draft& draft, Step visit,
                  Report& report) {
    const compose::Service& service = policy.service(visit.service);
    const std::string& name = service.name.str();
    const NetworkName& network = draft.name(visit.network);
    const std::string& home = policy.home(visit.service)->network.str();
    facts::Finding& finding = report.add(
        attachment_place(service, network),
        say("{} is on {}, where no flow needs it: it belongs to {}", name, network, home));
    finding.service = service.name;
    finding.network = network;
    finding.expected = say("{} on {} and where its flows need it", name, home);
    finding.actual = on_networks(facts.topology.networks(service.name));
    if (auto found = leave_fix(facts, policy, draft, std::span(&visit, 1))) {
        finding.fixes.push_back(std::move(*found));
    }
}

/// Goes home, and gives up what is needless from there.
facts::Fix homecoming(const Policy& policy, Draft& draft, Step absent) {
    const Cost cost = draft.cost(absent);
    draft.attach(absent);
    const std::vector<NetworkIndex> needless = needless_visits(policy, draft, absent.service);
    draft.detach(absent);

    const ServiceName& service = policy.service(absent.service).name;
    const NetworkName& tier = draft.name(absent.network);
    if (needless.size() == 1) {
        const NetworkName& from = draft.name(needless.front());
        return fix(say("move {} from {} to {}", service, from, tier), facts::Safety::Unsafe,
                   {MoveService{service, from, tier}});
    }
    facts::Fix home = attach_fix(policy, draft, {.steps = {absent}, .cost = cost});
    for (const NetworkIndex network : needless) {
        home.title = say("{}, detach it from {}", home.title, draft.name(network));
        home.safety = facts::Safety::Unsafe;
        home.intents.emplace_back(DetachService{service, draft.name(network)});
    }
    return home;
}

void report_absence(const facts::Facts& facts, const Policy& policy, Draft& draft, Step absent,
                    Report& report) {
    const compose::Service& service = policy.service(absent.service);
    const std::string& name = service.name.str();
    const NetworkName& tier = draft.name(absent.network);
    facts::Finding& finding = report.add(networks_place(service),
                                         say("{} belongs to {}, but it is not there", name, tier));
    finding.service = service.name;
    finding.network = tier;
    finding.expected = say("{} on {}", name, tier);
    finding.actual = on_networks(facts.topology.networks(service.name));
    finding.fixes.push_back(draft.can_attach(absent.service)
                                ? homecoming(policy, draft, absent)
                                : by_hand(say("give {} networks instead of network_mode", name)));
}

void check_wrong_tier(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    if (!policy.has_tiers()) {
        return;
    }
    Draft draft(facts, policy);
    for (ServiceIndex service = 0; service < facts.project.services.size(); ++service) {
        if (policy.home(service) == nullptr) {
            continue; // a rule of its own
        }
        const std::vector<NetworkIndex> needless = needless_visits(policy, draft, service);
        for (const contract::Tier& tier : facts.contract->tiers) {
            const auto network =
                draft.index(tier.network); // an undeclared tier is a rule of its own
            if (network && policy.belongs(service, tier.network) &&
                !draft.on({service, *network})) {
                report_absence(facts, policy, draft, {service, *network}, report);
            }
        }
        for (const NetworkIndex network : needless) {
            report_visit(facts, policy, draft, {service, network}, report);
        }
    }
}

} // namespace

const Rule net_003{
    .id = "TW-NET-003",
    .name = "wrong-tier",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that is missing on a tier to which it belongs, or that is on "
                     "another tier without need. It is needed there if a flow joins it with a "
                     "resident of that tier; if the two meet in a more sheltered tier already, it "
                     "is not.",
            .why = "Every further network widens what a break-in can reach. A database that "
                   "visits the tier of its clients is open to everyone there; the clients should "
                   "visit the tier of the database instead.",
            .example =
                R"(# contract: tiers: {api_tier: [backend], data_tier: {services: [db], internal: true}}
services:
  db:
    networks: [data_tier, api_tier]
)",
            .fix = "Moves the service to its tier, attaches it there, or detaches it from the "
                   "other one; a flow that would lose its only way gets another one by the same "
                   "fix.",
        },
    .check = check_wrong_tier,
};

} // namespace tw::rules

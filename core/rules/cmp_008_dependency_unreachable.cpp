#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

namespace tw::rules {
namespace {

/// Who only waits for a job to end, or has no network at all, needs no way.
bool needs_way(const facts::Facts& facts, const compose::Service& from,
               const compose::Dependency& dependency) {
    return dependency.condition != "service_completed_successfully" &&
           !facts.topology.networks(from.name).empty() &&
           !facts.topology.networks(dependency.service).empty();
}

void check_dependency_unreachable(const facts::Facts& facts, Report& report) {
    const Policy& policy = report.shared().policy();
    Draft draft(facts, policy);
    for (const compose::Service& service : facts.project.services) {
        for (const compose::Dependency& dependency : service.depends_on) {
            const auto from = policy.index(service.name);
            const auto to = policy.index(dependency.service);
            if (!to || *from == *to || !needs_way(facts, service, dependency) ||
                facts.topology.reaches(service.name, dependency.service)) {
                continue;
            }
            facts::Finding& finding =
                report.add(dependency.origin.location,
                           say("{} depends on {}, but cannot reach it: they share no network",
                               service.name, dependency.service));
            finding.service = service.name;
            finding.expected =
                say("a network that {} and {} share", service.name, dependency.service);
            finding.actual = say("{} is on {}; {} is on {}", service.name,
                                 listed(facts.topology.networks(service.name)), dependency.service,
                                 listed(facts.topology.networks(dependency.service)));
            const Pair pair{*from, *to};
            const auto remedy = policy.allowed(*from, *to)
                                    ? bring_together(draft, std::span(&pair, 1))
                                    : std::nullopt;
            finding.fixes.push_back(
                remedy ? attach_fix(policy, draft, *remedy)
                       : by_hand(say("remove the dependency, or allow the flow in the contract")));
        }
    }
}

} // namespace

const Rule cmp_008{
    .id = "TW-CMP-008",
    .name = "dependency-unreachable",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service in `depends_on` with which the service shares no network. Jobs "
                     "that only have to end (`service_completed_successfully`) are left out.",
            .why = "`depends_on` orders the start and gives no way: the service waits for "
                   "something that it will not find.",
            .example = R"(services:
  backend:
    depends_on: [db]
    networks: [api_tier]
  db:
    networks: [data_tier]
)",
            .fix = "Attaches one of the two to a network of the other, as for a required flow; "
                   "not if the contract forbids it.",
        },
    .check = check_dependency_unreachable,
};

} // namespace tw::rules

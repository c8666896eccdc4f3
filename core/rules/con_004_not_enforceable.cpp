#include "rules/catalogue.h"
#include "rules/words.h"

#include <format>

namespace tw::rules {
namespace {

void check_not_enforceable(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->flows) {
        return;
    }
    std::size_t one_way = 0;
    std::size_t with_ports = 0;
    const contract::Flow* first = nullptr;
    for (const contract::Flow& flow : *facts.contract->flows) {
        one_way += flow.both_ways ? 0U : 1U;
        with_ports += flow.ports.empty() ? 0U : 1U;
        first = first == nullptr && (!flow.both_ways || !flow.ports.empty()) ? &flow : first;
    }
    if (first == nullptr) {
        return;
    }
    facts::Finding& finding =
        report.add(first->location, "Docker enforces neither the direction nor the ports of a "
                                    "flow: services that share a network reach each "
                                    "other both ways on every port");
    finding.expected =
        std::format("{} with one direction, {} with ports", count_of(one_way, "flow"), with_ports);
    finding.actual = "checked as pairs of services only";
}

} // namespace

const Rule con_004{
    .id = "TW-CON-004",
    .name = "clause-not-enforceable",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Flows that say a direction or ports. It is told once for a contract.",
            .why = "Compose networks know neither. The contract may say more than Docker "
                   "enforces, for readers and for other platforms, but then that part of it is a "
                   "wish: only the pair of services is checked.",
            .example = R"(# contract:
flows:
  - {from: backend, to: db, ports: [5432]}
)",
            .fix = "None is needed. Whoever must have it enforced needs a firewall inside the "
                   "containers, or another platform.",
        },
    .check = check_not_enforceable,
};

} // namespace tw::rules

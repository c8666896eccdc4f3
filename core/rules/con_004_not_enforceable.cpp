#include "rules/catalogue.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

using contract::Flow;

void report_direction_and_ports(const std::vector<Flow>& flows, Report& report) {
    std::size_t one_way = 0;
    std::size_t with_ports = 0;
    const Flow* first = nullptr;
    for (const Flow& flow : flows) {
        if (flow.from.is_outside() || flow.to.is_outside() || flow.forbidden) {
            continue; // nothing is lost of "not at all"
        }
        one_way += flow.both_ways ? 0U : 1U;
        with_ports += flow.ports.empty() ? 0U : 1U;
        first = first == nullptr && (!flow.both_ways || !flow.ports.empty()) ? &flow : first;
    }
    if (first == nullptr) {
        return;
    }
    facts::Finding& finding =
        report.add(first->location, say("Docker enforces neither the direction nor the ports of a "
                                        "flow: services that share a network reach each "
                                        "other both ways on every port"));
    finding.expected = say_count("{} flows with one direction, {} with ports",
                                 "{} flow with one direction, {} with ports", one_way, with_ports);
    finding.actual = say("checked as pairs of services only");
}

void report_host(const std::vector<Flow>& flows, Report& report) {
    const auto found = std::ranges::find_if(flows, [](const Flow& flow) {
        return flow.forbidden && (flow.to.kind == contract::Party::Kind::Host ||
                                  flow.from.kind == contract::Party::Kind::Host);
    });
    if (found == flows.end()) {
        return;
    }
    facts::Finding& finding =
        report.add(found->location,
                   say("Docker does not keep containers and their host apart: the host reaches "
                       "every container, and containers reach what listens on the host, from "
                       "internal networks too"));
    finding.expected = say("no way between them");
    finding.actual = say("not enforceable with networks");
}

void report_isolation(const contract::Contract& contract, Report& report) {
    const auto found = std::ranges::find_if(contract.tiers, [](const contract::Tier& tier) {
        return tier.isolated && tier.isolated->name;
    });
    if (found == contract.tiers.end()) {
        return;
    }
    facts::Finding& finding =
        report.add(found->isolated->location,
                   say("{} cannot be isolated from its host: internal networks keep the Internet "
                       "away, but not what listens on the host",
                       found->network));
    finding.network = found->network;
    finding.expected = say("isolated");
    finding.actual = say("checked as internal");
}

void report_endpoints(const contract::HealthStandard& health, Report& report) {
    const contract::HealthEndpoints& endpoints = health.endpoints;
    const contract::Mentioned<std::string>* asked = endpoints.asked();
    std::vector<std::string> others;
    for (const auto* each : {&endpoints.startup, &endpoints.readiness, &endpoints.liveness}) {
        if (*each && &**each != asked) {
            others.push_back((*each)->name);
        }
    }
    if (others.empty()) {
        return;
    }
    facts::Finding& finding =
        report.add(asked->location,
                   say("Compose knows one healthcheck for each service: it can ask {}, and nobody "
                       "asks {}",
                       asked->name, listed(others)));
    finding.expected = say_count("{} endpoints", "{} endpoint", others.size() + 1);
    finding.actual = say("only {} is checked", asked->name);
}

void check_enforceable(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    if (const auto& flows = facts.contract->flows) {
        report_direction_and_ports(*flows, report);
        report_host(*flows, report);
    }
    report_isolation(*facts.contract, report);
    report_endpoints(facts.contract->health, report);
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
            .finds = "Promises that Compose cannot keep: the direction or the ports of flows, "
                     "isolation between containers and their host, more than one health endpoint. "
                     "Each kind is told once for a contract.",
            .why = "Compose networks know neither directions nor ports, and a service has one "
                   "healthcheck. The contract may say more than Docker "
                   "enforces, for readers and for other platforms, but then that part of it is a "
                   "wish.",
            .example = R"(# contract:
flows:
  - {from: backend, to: db, ports: [5432]}
)",
            .fix = "None is needed. Whoever must have it enforced needs a firewall inside the "
                   "containers, or another platform.",
        },
    .check = check_enforceable,
};

} // namespace tw::rules

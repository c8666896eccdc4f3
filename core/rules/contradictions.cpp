#include "rules/contradictions.h"

#include "rules/fixes.h"
#include "rules/ways_out.h"
#include "rules/words.h"

#include <algorithm>
#include <set>

namespace tw::rules {
namespace {

using contract::Contract;
using contract::Tier;

facts::Finding& add_contradiction(Report& report, const text::Location& where, Phrase message,
                                  Phrase expected, Phrase actual) {
    facts::Finding& finding = report.add(where, std::move(message));
    finding.expected = std::move(expected);
    finding.actual = std::move(actual);
    finding.fixes.push_back(
        by_hand(say("decide which of the two counts, and change the other one")));
    return finding;
}

Phrase port_list_text(const std::vector<std::uint16_t>& ports) {
    std::vector<std::string> texts;
    for (const std::uint16_t port : ports) {
        texts.push_back(std::to_string(port));
    }
    return texts.empty() ? say("none") : listed(texts);
}

void grants_beyond_only(const Contract& contract, Report& report) {
    if (!contract.only_ports || !contract.published) {
        return;
    }
    const std::vector<std::uint16_t>& only = contract.only_ports->name;
    for (const contract::PublishPolicy& policy : *contract.published) {
        std::vector<std::uint16_t> beyond;
        std::ranges::copy_if(policy.ports, std::back_inserter(beyond), [&](std::uint16_t port) {
            return !std::ranges::contains(only, port);
        });
        if (!beyond.empty()) {
            add_contradiction(report, policy.location,
                              say("{} may publish {}, but ports.only allows {}", policy.service,
                                  port_list_text(beyond), port_list_text(only)),
                              say("only {}", port_list_text(only)), port_list_text(policy.ports))
                .service = policy.service;
        }
    }
}

/// Tiers of the service if all of them must be internal; empty otherwise.
std::vector<NetworkName> internal_homes(const Contract& contract, const ServiceName& service) {
    std::vector<NetworkName> names;
    for (const Tier* tier : contract.tiers_of(service)) {
        if (!tier->internal.value_or(false)) {
            return {};
        }
        names.push_back(tier->network);
    }
    return names;
}

void grants_without_way(const Contract& contract, Report& report) {
    if (!contract.published) {
        return;
    }
    for (const contract::PublishPolicy& policy : *contract.published) {
        const std::vector<NetworkName> tiers = internal_homes(contract, policy.service);
        if (policy.ports.empty() || tiers.empty()) {
            continue;
        }
        add_contradiction(
            report, policy.location,
            tiers.size() == 1
                ? say("{} may publish {}, but its tier {} must be internal: Docker publishes "
                      "nothing from internal networks",
                      policy.service, port_list_text(policy.ports), listed(tiers))
                : say("{} may publish {}, but its tiers {} must be internal: Docker publishes "
                      "nothing from internal networks",
                      policy.service, port_list_text(policy.ports), listed(tiers)),
            say("a tier that is not internal"), listed(tiers))
            .service = policy.service;
    }
}

void ways_out_contradictions(const facts::Facts& facts, Report& report) {
    const Contract& contract = *facts.contract;
    for (const OutwardNeed& need : outward_needs(contract)) {
        const std::vector<NetworkName> tiers = internal_homes(contract, need.service);
        if (tiers.empty()) {
            continue;
        }
        add_contradiction(report, need.location,
                          tiers.size() == 1
                              ? say("{} must reach the Internet, but its tier {} must be internal",
                                    need.service, listed(tiers))
                              : say("{} must reach the Internet, but its tiers {} must be internal",
                                    need.service, listed(tiers)),
                          say("a tier that is not internal"), listed(tiers))
            .service = need.service;
    }
    if (!contract.egress || !contract.published) {
        return;
    }
    for (const contract::PublishPolicy& policy : *contract.published) {
        if (policy.ports.empty() || may_get_out(contract, policy.service) ||
            !internal_homes(contract, policy.service).empty()) {
            continue;
        }
        add_contradiction(
            report, policy.location,
            say("{} may publish ports and must not reach the Internet, but Docker gives "
                "both to a network that is not internal, and neither to one that is",
                policy.service),
            say("both or neither"), say("ports, but no way out"))
            .service = policy.service;
    }
}

void isolation_contradictions(const Contract& contract, Report& report) {
    for (const Tier& tier : contract.tiers) {
        if (tier.isolated && tier.isolated->name && tier.internal == false) {
            add_contradiction(report, tier.isolated->location,
                              say("the contract declares {} isolated and yet not internal: only an "
                                  "internal network is cut off from the Internet",
                                  tier.network),
                              "internal: true", "internal: false")
                .network = tier.network;
        }
    }
}

void names_reserved_and_required(const Contract& contract, Report& report) {
    for (const contract::RequiredName& required : contract.names) {
        for (const auto& name : required.names) {
            const auto reserved = std::ranges::find(contract.reserved_names, name.name,
                                                    &contract::ReservedName::name);
            if (reserved != contract.reserved_names.end() &&
                !std::ranges::contains(reserved->owners, required.service)) {
                add_contradiction(report, name.location,
                                  say("{} must be found as \"{}\", a name that is reserved",
                                      required.service, name.name),
                                  say("a name that is free"), name.name)
                    .service = required.service;
            }
        }
    }
}

std::size_t listed_services(const Contract& contract) {
    std::set<ServiceName> services;
    for (const Tier& tier : contract.tiers) {
        for (const auto& resident : tier.services) {
            services.insert(resident.name);
        }
    }
    for (const auto& ignored : contract.ignored) {
        services.insert(ignored.name);
    }
    return services.size();
}

/// What is wrong when the contract says one count and lists another.
using Miscount = Phrase (*)(std::size_t said, std::size_t actual);

void compare_count(const std::optional<contract::Mentioned<std::int64_t>>& said, std::size_t actual,
                   Miscount miscount, Report& report) {
    if (said && static_cast<std::size_t>(said->name) != actual) {
        add_contradiction(report, said->location,
                          miscount(static_cast<std::size_t>(said->name), actual),
                          std::to_string(said->name), std::to_string(actual));
    }
}

Phrase services_miscounted(std::size_t said, std::size_t actual) {
    return say_count("the contract counts {} services, but lists {}",
                     "the contract counts {} service, but lists {}", said, actual);
}

Phrase networks_miscounted(std::size_t said, std::size_t actual) {
    return say_count("the contract counts {} networks, but lists {}",
                     "the contract counts {} network, but lists {}", said, actual);
}

Phrase ports_miscounted(std::size_t said, std::size_t actual) {
    return say_count("the contract counts {} published ports, but lists {}",
                     "the contract counts {} published port, but lists {}", said, actual);
}

void count_contradictions(const Contract& contract, Report& report) {
    if (!contract.tiers.empty()) {
        compare_count(contract.counts.services, listed_services(contract), services_miscounted,
                      report);
        compare_count(contract.counts.networks, contract.tiers.size(), networks_miscounted, report);
    }
    if (contract.published) {
        std::size_t ports = 0;
        for (const contract::PublishPolicy& policy : *contract.published) {
            ports += policy.ports.size();
        }
        compare_count(contract.counts.published_ports, ports, ports_miscounted, report);
    }
}

} // namespace

void report_section_contradictions(const facts::Facts& facts, Report& report) {
    const Contract& contract = *facts.contract;
    grants_beyond_only(contract, report);
    grants_without_way(contract, report);
    ways_out_contradictions(facts, report);
    isolation_contradictions(contract, report);
    names_reserved_and_required(contract, report);
    count_contradictions(contract, report);
}

} // namespace tw::rules

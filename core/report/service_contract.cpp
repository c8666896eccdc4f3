#include "report/service_contract.h"

#include "facts/side_files.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tw::report {
namespace {

using contract::Contract;

template <class T>
std::optional<T> value_of(const std::optional<contract::Mentioned<T>>& mentioned) {
    return mentioned ? std::optional(mentioned->name) : std::nullopt;
}

std::vector<NetworkName> tier_names(const Contract& contract, const ServiceName& service) {
    std::vector<NetworkName> tiers;
    for (const contract::Tier* tier : contract.tiers_of(service)) {
        tiers.push_back(tier->network);
    }
    return tiers;
}

/// `ports.published` grants, and `ports.only` takes away.
std::optional<PortLeave> port_leave(const Contract& contract, const ServiceName& service) {
    if (!contract.published && !contract.only_ports) {
        return std::nullopt;
    }
    PortLeave leave{.ports = {}, .loopback = contract.loopback_allowed.value_or(false)};
    if (!contract.published) {
        leave.ports = contract.only_ports->name;
    }
    for (std::size_t at = 0; contract.published && at < contract.published->size(); ++at) {
        const contract::PublishPolicy& policy = (*contract.published)[at];
        if (policy.service == service) {
            leave.ports.insert(leave.ports.end(), policy.ports.begin(), policy.ports.end());
        }
    }
    if (contract.published && contract.only_ports) {
        std::erase_if(leave.ports, [&](std::uint16_t port) {
            return !std::ranges::contains(contract.only_ports->name, port);
        });
    }
    std::ranges::sort(leave.ports);
    leave.ports.erase(std::ranges::unique(leave.ports).begin(), leave.ports.end());
    return leave;
}

ServiceContract::WayOut way_out_of(const Contract& contract, const ServiceName& service) {
    using enum ServiceContract::WayOut;
    if (!contract.egress) {
        return Unsaid;
    }
    return lists(contract.egress->required, service)  ? Required
           : lists(contract.egress->allowed, service) ? Allowed
                                                      : NotAllowed;
}

std::vector<std::string> names_of(const Contract& contract, const ServiceName& service) {
    std::vector<std::string> names;
    for (const contract::RequiredName& required : contract.names) {
        if (required.service != service) {
            continue;
        }
        for (const auto& name : required.names) {
            names.push_back(name.name);
        }
    }
    return names;
}

std::optional<HealthDemand> health_of(const Contract& contract, const ServiceName& service) {
    if (!contract.require_healthcheck && !contract.health.location) {
        return std::nullopt;
    }
    const contract::HealthStandard& standard = contract.health;
    const auto* endpoint = standard.endpoints_of(service).asked();
    return HealthDemand{.required = contract.require_healthcheck,
                        .exempt = lists(contract.without_healthcheck, service),
                        .endpoint = endpoint == nullptr ? std::string() : endpoint->name,
                        .interval_at_most = value_of(standard.interval_at_most),
                        .timeout_at_most = value_of(standard.timeout_at_most),
                        .start_period_at_least = value_of(standard.start_period_at_least),
                        .retries_at_least = value_of(standard.retries_at_least)};
}

std::optional<MetadataDemand> metadata_of(const facts::Facts& facts, const ServiceName& service) {
    const auto& policy = facts.contract->metadata;
    if (!policy || lists(policy->except, service)) {
        return std::nullopt;
    }
    const facts::SideFiles files(facts);
    MetadataDemand demand{.path = policy->path(service),
                          .whole_path = files.whole_path(policy->path(service)),
                          .file = files.find(policy->path(service)),
                          .required = policy->required,
                          .entries = {}};
    demand.entries = contract::metadata_entries(
        demand.file ? facts.files.text(*demand.file) : std::string(), policy->keys);
    return demand;
}

std::span<const std::string_view> rules_of(ContractTopic topic) {
    static constexpr std::array<std::string_view, 3> tier{"TW-CON-002", "TW-CON-012", "TW-NET-003"};
    static constexpr std::array<std::string_view, 1> ports{"TW-PRT-003"};
    static constexpr std::array<std::string_view, 2> way_out{"TW-NET-008", "TW-NET-009"};
    static constexpr std::array<std::string_view, 3> names{"TW-NET-013", "TW-CON-013",
                                                           "TW-CON-015"};
    static constexpr std::array<std::string_view, 3> limits{"TW-RES-001", "TW-RES-002",
                                                            "TW-RES-006"};
    static constexpr std::array<std::string_view, 3> health{"TW-HLT-001", "TW-HLT-003",
                                                            "TW-CON-017"};
    static constexpr std::array<std::string_view, 1> metadata{"TW-CON-016"};
    switch (topic) {
    case ContractTopic::Tier: return tier;
    case ContractTopic::Ports: return ports;
    case ContractTopic::WayOut: return way_out;
    case ContractTopic::Names: return names;
    case ContractTopic::Limits: return limits;
    case ContractTopic::Health: return health;
    case ContractTopic::Metadata: return metadata;
    }
    return {};
}

} // namespace

ServiceContract service_contract(const facts::Facts& facts, const ServiceName& service) {
    const Contract& contract = *facts.contract;
    return {.tiers = tier_names(contract, service),
            .needs_no_tier = lists(contract.ignored, service),
            .ports = port_leave(contract, service),
            .way_out = way_out_of(contract, service),
            .names = names_of(contract, service),
            .profile = profile_of(facts, service),
            .requires_memory = contract.require_memory,
            .requires_cpus = contract.require_cpus,
            .health = health_of(contract, service),
            .metadata = metadata_of(facts, service)};
}

std::vector<const facts::Finding*> breaches(std::span<const facts::Finding> findings,
                                            const ServiceName& service, ContractTopic topic) {
    const auto rules = rules_of(topic);
    std::vector<const facts::Finding*> found;
    for (const facts::Finding& finding : findings) {
        const bool counts = finding.service == service && !finding.waived &&
                            finding.severity != text::Severity::Info;
        if (counts && std::ranges::contains(rules, finding.rule)) {
            found.push_back(&finding);
        }
    }
    return found;
}

} // namespace tw::report

#include "report/resources.h"

#include "report/matrix.h"

#include <format>

namespace tw::report {
namespace {

using ResourceVerdict = ResourceLine::Verdict;

struct ProfileOf {
    const std::string* name = nullptr;
    const contract::ResourceProfile* profile = nullptr;
    bool is_listed = false; ///< it names the service; otherwise it only proposes
};

ProfileOf profile_of(const facts::Facts& facts, const ServiceName& service) {
    ProfileOf found;
    if (!facts.contract) {
        return found;
    }
    const contract::ResourceProfile* wanted = facts.contract->profile(service);
    for (const auto& [name, profile] : facts.contract->profiles) {
        if (&profile == wanted) {
            found = {&name, &profile, lists(profile.services, service)};
        }
    }
    return found;
}

void judge(const facts::Facts& facts, const ProfileOf& profile, ResourceLine& line) {
    const bool needs_memory = facts.contract && facts.contract->require_memory && !line.memory;
    const bool needs_cpus = facts.contract && facts.contract->require_cpus && !line.cpus;
    if (needs_memory || needs_cpus) {
        line.verdict = ResourceVerdict::Lacking;
        line.why = std::format("the contract requires {}", needs_memory && needs_cpus
                                                               ? "limits of memory and processor"
                                                           : needs_memory ? "a memory limit"
                                                                          : "a processor limit");
        return;
    }
    const bool more_memory =
        line.memory && line.profile_memory && *line.memory > *line.profile_memory;
    const bool more_cpus = line.cpus && line.profile_cpus && *line.cpus > *line.profile_cpus;
    if (more_memory || more_cpus) {
        line.verdict = profile.is_listed ? ResourceVerdict::Above : ResourceVerdict::Proposed;
        const std::string most = more_memory ? to_text(*line.profile_memory) + " of memory"
                                             : to_text(*line.profile_cpus) + " CPUs";
        line.why = std::format("the profile {} {} {}", *profile.name,
                               profile.is_listed ? "leaves" : "proposes", most);
        return;
    }
    if (!line.memory || !line.cpus) {
        line.verdict = ResourceVerdict::Unlimited;
        line.why = std::format("may use all {} of the host", !line.memory && !line.cpus
                                                                 ? "memory and processors"
                                                             : !line.memory ? "memory"
                                                                            : "processors");
        return;
    }
    line.verdict = profile.profile == nullptr ? ResourceVerdict::Unsaid : ResourceVerdict::Fits;
    line.why = profile.profile == nullptr ? "no profile is about it"
                                          : "within the profile " + *profile.name;
}

ResourceLine line_of(const facts::Facts& facts, const MatrixParty& party) {
    const compose::Service& service = *facts.project.find(party.service);
    ResourceLine line{.service = party.service, .tier = party.tier};
    const compose::Limits& limits = service.limits;
    line.location = service.origin.location;
    if (limits.cpus) {
        line.cpus = limits.cpus->value;
        line.location = limits.cpus->origin.location;
    }
    if (limits.memory) {
        line.memory = limits.memory->value;
        line.location = limits.memory->origin.location;
    }
    if (limits.memory_reservation) {
        line.memory_reservation = limits.memory_reservation->value;
    }
    const topology::Wiring& wiring = facts.topology.wiring();
    line.replicas = wiring.extras[*wiring.number(party.service)].replicas.value_or(1);
    const ProfileOf profile = profile_of(facts, party.service);
    if (profile.profile != nullptr) {
        line.profile = *profile.name;
        line.profile_memory = profile.profile->memory;
        line.profile_cpus = profile.profile->cpus;
    }
    judge(facts, profile, line);
    return line;
}

void add(ResourceSum& sum, const ResourceLine& line) {
    const auto replicas = static_cast<std::int64_t>(line.replicas);
    ++sum.services;
    sum.memory.count += line.memory ? line.memory->count * replicas : 0;
    sum.cpus.count += line.cpus ? line.cpus->count * replicas : 0;
    sum.without_memory += line.memory || replicas == 0 ? 0U : 1U;
    sum.without_cpus += line.cpus || replicas == 0 ? 0U : 1U;
}

} // namespace

ResourceTable resource_table(const facts::Facts& facts) {
    ResourceTable table;
    for (const MatrixParty& party : matrix_parties(facts)) {
        if (party.is_outside()) {
            continue;
        }
        table.lines.push_back(line_of(facts, party));
        if (table.sums.empty() || table.sums.back().tier != party.tier) {
            table.sums.push_back({.tier = party.tier});
        }
        add(table.sums.back(), table.lines.back());
        add(table.total, table.lines.back());
    }
    return table;
}

} // namespace tw::report

#include "report/resources.h"

#include "report/matrix.h"

namespace tw::report {
namespace {

using ResourceVerdict = ResourceLine::Verdict;

Phrase lacking(bool memory, bool cpus) {
    return memory && cpus ? say("the contract requires memory and CPU limits")
           : memory       ? say("the contract requires a memory limit")
                          : say("the contract requires a CPU limit");
}

/// Of a limit that is above its profile.
Phrase beyond(const ProfileOf& profile, const ResourceLine& line, bool memory) {
    const std::string& name = profile.name;
    if (memory) {
        const std::string most = to_text(*line.profile_memory);
        return profile.is_listed ? say("the profile {} allows {} of memory", name, most)
                                 : say("the profile {} proposes {} of memory", name, most);
    }
    const std::string most = to_text(*line.profile_cpus);
    return profile.is_listed ? say("the profile {} allows {} CPUs", name, most)
                             : say("the profile {} proposes {} CPUs", name, most);
}

Phrase unlimited(const ResourceLine& line) {
    return !line.memory && !line.cpus ? say("may use all memory and CPUs of the host")
           : !line.memory             ? say("may use all memory of the host")
                                      : say("may use all CPUs of the host");
}

void judge(const facts::Facts& facts, const ProfileOf& profile, ResourceLine& line) {
    const bool needs_memory = facts.contract && facts.contract->require_memory && !line.memory;
    const bool needs_cpus = facts.contract && facts.contract->require_cpus && !line.cpus;
    if (needs_memory || needs_cpus) {
        line.verdict = ResourceVerdict::Lacking;
        line.why = lacking(needs_memory, needs_cpus);
        return;
    }
    const bool more_memory =
        line.memory && line.profile_memory && *line.memory > *line.profile_memory;
    const bool more_cpus = line.cpus && line.profile_cpus && *line.cpus > *line.profile_cpus;
    if (more_memory || more_cpus) {
        line.verdict = profile.is_listed ? ResourceVerdict::Above : ResourceVerdict::Proposed;
        line.why = beyond(profile, line, more_memory);
        return;
    }
    if (!line.memory || !line.cpus) {
        line.verdict = ResourceVerdict::Unlimited;
        line.why = unlimited(line);
        return;
    }
    line.verdict = profile.profile == nullptr ? ResourceVerdict::Unsaid : ResourceVerdict::Fits;
    line.why = profile.profile == nullptr ? say("no profile covers it")
                                          : say("within the profile {}", profile.name);
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
        line.profile = profile.name;
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

ProfileOf profile_of(const facts::Facts& facts, const ServiceName& service) {
    ProfileOf found;
    if (!facts.contract) {
        return found;
    }
    const contract::ResourceProfile* wanted = facts.contract->profile(service);
    for (const auto& [name, profile] : facts.contract->profiles) {
        if (&profile == wanted) {
            found = {name, &profile, lists(profile.services, service)};
        }
    }
    return found;
}

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

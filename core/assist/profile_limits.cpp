#include "assist/profile_limits.h"

#include "compose/quantity_steps.h"

namespace tw::assist {
namespace {

std::vector<SetLimit> limits_beyond(const compose::Limits& now, const facts::Facts& facts,
                                    const ServiceName& service) {
    const contract::ResourceProfile* profile =
        facts.contract ? facts.contract->profile(service) : nullptr;
    std::vector<SetLimit> limits;
    if (profile == nullptr) {
        return limits;
    }
    if (profile->memory && (!now.memory || now.memory->value != *profile->memory)) {
        limits.push_back({service, Resource::Memory, compose::size_as_written(*profile->memory)});
    }
    if (profile->cpus && (!now.cpus || now.cpus->value != *profile->cpus)) {
        limits.push_back({service, Resource::Cpus, to_text(*profile->cpus)});
    }
    return limits;
}

} // namespace

std::vector<SetLimit> profile_limits(const facts::Facts& facts, const ServiceName& service) {
    const compose::Service* found = facts.project.find(service);
    return found == nullptr ? std::vector<SetLimit>{}
                            : limits_beyond(found->limits, facts, service);
}

std::vector<SetLimit> profile_limits_of_new(const facts::Facts& facts, const ServiceName& service) {
    return limits_beyond({}, facts, service);
}

} // namespace tw::assist

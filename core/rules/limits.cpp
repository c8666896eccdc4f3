#include "rules/limits.h"

#include "compose/quantity_steps.h"
#include "rules/fixes.h"

#include <format>
#include <optional>
#include <string>

namespace tw::rules {
namespace {

std::optional<std::string> proposal(const facts::Facts& facts, const ServiceName& service,
                                    Resource resource) {
    const contract::ResourceProfile* profile =
        facts.contract ? facts.contract->profile(service) : nullptr;
    if (profile == nullptr) {
        return std::nullopt;
    }
    if (resource == Resource::Memory) {
        return profile->memory ? std::optional(compose::size_as_written(*profile->memory))
                               : std::nullopt;
    }
    return profile->cpus ? std::optional(to_text(*profile->cpus)) : std::nullopt;
}

Phrase lack_text(const ServiceName& service, Resource resource, bool required) {
    if (resource == Resource::Memory) {
        return required ? say("{} has no memory limit, which the contract requires", service)
                        : say("{} has no memory limit", service);
    }
    return required ? say("{} has no CPU limit, which the contract requires", service)
                    : say("{} has no CPU limit", service);
}

} // namespace

Phrase limit_title(Resource resource, const ServiceName& service, const std::string& limit) {
    return resource == Resource::Memory ? say("limit memory of {} to {}", service, limit)
                                        : say("limit CPU of {} to {}", service, limit);
}

void check_limits(const facts::Facts& facts, Resource resource, Report& report) {
    const bool is_memory = resource == Resource::Memory;
    const bool required = facts.contract && (is_memory ? facts.contract->require_memory
                                                       : facts.contract->require_cpus);
    for (const compose::Service& service : facts.project.services) {
        const bool limited = is_memory
                                 ? service.limits.memory && service.limits.memory->value.count > 0
                                 : service.limits.cpus && service.limits.cpus->value.count > 0;
        if (limited) {
            continue;
        }
        facts::Finding& finding =
            report.add(service.origin.location, lack_text(service.name, resource, required));
        finding.severity = required ? text::Severity::Warning : text::Severity::Info;
        finding.service = service.name;
        finding.actual = say("unlimited");
        if (const auto value = proposal(facts, service.name, resource)) {
            finding.expected = *value;
            finding.fixes.push_back(fix(limit_title(resource, service.name, *value),
                                        facts::Safety::Unsafe,
                                        {SetLimit{service.name, resource, *value}}));
        } else {
            finding.expected = is_memory ? say("a memory limit") : say("a CPU limit");
        }
    }
}

} // namespace tw::rules

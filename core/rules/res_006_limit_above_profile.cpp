#include "compose/quantity_steps.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/limits.h"

namespace tw::rules {
namespace {

void add_excess(const compose::Service& service, Resource resource, const text::Location& where,
                const std::string& profile, const std::string& most, const std::string& value,
                Report& report) {
    facts::Finding& finding =
        report.add(where, resource == Resource::Memory
                              ? say("{} may use {} of memory, but its profile {} allows {}",
                                    service.name, value, profile, most)
                              : say("{} may use {} of CPU, but its profile {} allows {}",
                                    service.name, value, profile, most));
    finding.service = service.name;
    finding.expected = say("at most {}", most);
    finding.actual = value;
    finding.fixes.push_back(fix(limit_title(resource, service.name, most), facts::Safety::Unsafe,
                                {SetLimit{service.name, resource, most}}));
}

void check_profile_excess(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const auto& [name, profile] : facts.contract->profiles) {
        for (const auto& member : profile.services) {
            const compose::Service* service = facts.project.find(member.name);
            if (service == nullptr) {
                continue;
            }
            const auto& memory = service->limits.memory;
            if (memory && profile.memory && memory->value > *profile.memory) {
                add_excess(*service, Resource::Memory, memory->origin.location, name,
                           compose::size_as_written(*profile.memory),
                           compose::size_as_written(memory->value), report);
            }
            const auto& cpus = service->limits.cpus;
            if (cpus && profile.cpus && cpus->value > *profile.cpus) {
                add_excess(*service, Resource::Cpus, cpus->origin.location, name,
                           to_text(*profile.cpus), to_text(cpus->value), report);
            }
        }
    }
}

} // namespace

const Rule res_006{
    .id = "TW-RES-006",
    .name = "limit-above-profile",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A memory or CPU limit above that of the resource profile which lists the "
                     "service. The default profile, which lists none, only proposes limits.",
            .why = "Profiles share out what the host has. Who takes more takes it from others.",
            .example =
                R"(# contract: resources: {profiles: {small: {memory: 256m, services: [web]}}}
services:
  web:
    image: nginx:1.27
    mem_limit: 1g
)",
            .fix = "Sets the limit of the profile.",
        },
    .check = check_profile_excess,
};

} // namespace tw::rules

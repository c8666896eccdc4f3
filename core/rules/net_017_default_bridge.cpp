#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"

namespace tw::rules {
namespace {

void check_default_bridge(const facts::Facts& facts, Report& report) {
    const bool is_alone = facts.project.services.size() == 1;
    for (const compose::Service& service : facts.project.services) {
        if (service.network_mode != compose::NetworkMode::Bridge) {
            continue;
        }
        const std::string& name = service.name.str();
        facts::Finding& finding =
            report.add(service.network_mode_origin->location,
                       say("{} is on Docker's default bridge, where no names are resolved and "
                           "containers of all projects meet",
                           name));
        if (is_alone) { // nobody to find
            finding.severity = text::Severity::Info;
        }
        finding.service = service.name;
        finding.expected = say("a network of the project");
        finding.actual = "network_mode: bridge";
        finding.fixes.push_back(
            fix(say("put {} on the project's default network", name), facts::Safety::Unsafe,
                {RemoveValue{place_in(service.name, {std::string("network_mode")})}}));
    }
}

} // namespace

const Rule net_017{
    .id = "TW-NET-017",
    .name = "default-bridge",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with `network_mode: bridge`; only mentioned if it is the "
                     "project's only one.",
            .why = "That is Docker's own network docker0, shared with the containers of every "
                   "other project that uses it. Service names are not resolved there, and the "
                   "project's other services are not there. (CIS Docker Benchmark: do not use "
                   "the default bridge docker0.)",
            .example = R"(services:
  web:
    image: web
    network_mode: bridge
  db:
    image: db
)",
            .fix = "Removes `network_mode`, so that Compose attaches the service to the project's "
                   "default network.",
        },
    .check = check_default_bridge,
};

} // namespace tw::rules

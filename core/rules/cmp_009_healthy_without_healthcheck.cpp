#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

namespace tw::rules {
namespace {

void check_healthy_conditions(const facts::Facts& facts, Report& report) {
    const auto services = services_by_name(facts);
    for (const compose::Service& service : facts.project.services) {
        for (const compose::Dependency& dependency : service.depends_on) {
            if (dependency.condition != "service_healthy") {
                continue;
            }
            const auto found = services.find(dependency.service.str());
            const compose::Service* other = found == services.end() ? nullptr : found->second;
            if (other == nullptr || (other->healthcheck && !other->healthcheck->disabled)) {
                continue;
            }
            const std::string& name = other->name.str();
            const bool is_off = other->healthcheck.has_value();
            facts::Finding& finding = report.add(
                dependency.origin.location,
                is_off ? say("{} waits until {} is healthy, whose health check is off",
                             service.name, name)
                       : say("{} waits until {} is healthy, which has no health check in "
                             "the compose file",
                             service.name, name));
            if (is_off) {
                finding.severity = text::Severity::Error;
                finding.consequence = facts::Consequence::EngineRefuses;
            }
            finding.service = service.name;
            finding.expected = say("a health check of {}", name);
            finding.actual = is_off
                                 ? say("switched off")
                                 : say("none; one of the image, if there is any, cannot be seen");
            finding.fixes.push_back(
                by_hand(say("add a health check to {} that asks the service itself", name)));
            finding.fixes.push_back(
                fix(say("wait until {} has started", name), facts::Safety::Unsafe,
                    {SetDependency{service.name, other->name, "service_started"}}));
        }
    }
}

} // namespace

const Rule cmp_009{
    .id = "TW-CMP-009",
    .name = "healthy-without-healthcheck",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A `depends_on` with the condition `service_healthy` on a service that has no "
                     "health check in the compose file (a warning, since its image may bring one) "
                     "or has switched it off (an error).",
            .why = "Without any health check, `docker compose up` starts the dependency and then "
                   "fails: it has no health check configured.",
            .example = R"(services:
  api:
    image: shop/api:1.4
    depends_on:
      db:
        condition: service_healthy
  db:
    image: postgres:16
)",
            .fix = "By hand: add a health check to the dependency. Or waits only until it has "
                   "started, which gives up what was wanted.",
        },
    .check = check_healthy_conditions,
};

} // namespace tw::rules

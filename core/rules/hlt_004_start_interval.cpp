#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <format>

namespace tw::rules {
namespace {

constexpr Version first_engine_with_start_interval{25, 0};

void check_start_intervals(const facts::Facts& facts, Report& report) {
    const Version engine = facts.target.engine;
    if (engine >= first_engine_with_start_interval) {
        return;
    }
    for (const ServiceBody& each : report.shared().bodies()) {
        const compose::Value* interval = each.at({"healthcheck", "start_interval"});
        if (interval == nullptr) {
            continue;
        }
        facts::Finding& finding =
            report.add(interval->origin.location,
                       say("'start_interval' of {} needs Docker Engine 25", each.name()));
        finding.service = each.service->name;
        finding.expected = say("Docker Engine 25.0 or newer");
        finding.actual = say("meant for {}", std::format("{}.{}", engine.major, engine.minor));
        finding.fixes.push_back(
            fix(say("remove 'start_interval'"), facts::Safety::Safe,
                {RemoveValue{service_place(*each.service, {"healthcheck", "start_interval"})}}));
    }
}

} // namespace

const Rule hlt_004{
    .id = "TW-HLT-004",
    .name = "start-interval-too-new",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "`start_interval` of a health check where the project is meant for a Docker "
                     "Engine older than 25.",
            .why = "Compose reads it and then refuses to create the container, because that Engine "
                   "does not have the feature.",
            .example = R"(# meant for Engine 24.0
services:
  web:
    image: nginx:1.27
    healthcheck:
      test: ["CMD", "true"]
      start_interval: 2s
)",
            .fix = "Removes the key.",
        },
    .check = check_start_intervals,
};

} // namespace tw::rules

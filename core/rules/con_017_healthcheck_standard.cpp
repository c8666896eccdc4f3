#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

using compose::HealthDefaults;

facts::Finding& add_departure(const compose::Service& service, Phrase message, Phrase expected,
                              Phrase actual, Report& report) {
    facts::Finding& finding = report.add(service.healthcheck->origin.location, std::move(message));
    finding.service = service.name;
    finding.expected = std::move(expected);
    finding.actual = std::move(actual);
    return finding;
}

void compare_endpoint(const contract::HealthStandard& standard, const compose::Service& service,
                      Report& report) {
    const contract::Mentioned<std::string>* asked = standard.endpoints_of(service.name).asked();
    const std::vector<std::string>& test = service.healthcheck->test;
    if (asked == nullptr || std::ranges::any_of(test, [&](const std::string& word) {
            return word.contains(asked->name);
        })) {
        return;
    }
    add_departure(service, say("the healthcheck of {} does not ask {}", service.name, asked->name),
                  say("a test of {}", asked->name), say("a test of something else"), report)
        .fixes.push_back(by_hand(say("let the test of {} ask {}", service.name, asked->name)));
}

void compare_duration(const compose::Service& service, std::string_view key, Duration actual,
                      const std::optional<contract::Mentioned<Duration>>& most,
                      SetHealthcheck change, Report& report) {
    if (!most || actual <= most->name) {
        return;
    }
    const std::string limit = to_text(most->name);
    add_departure(service,
                  say("the healthcheck of {} has the {} {}, above the {} of the contract",
                      service.name, key, to_text(actual), limit),
                  say("{} {} or less", key, limit), std::format("{} {}", key, to_text(actual)),
                  report)
        .fixes.push_back(fix(say("set the {} of {} to {}", key, service.name, limit),
                             facts::Safety::Unsafe, {std::move(change)}));
}

Phrase times(std::int64_t count) {
    return say_count("{} times", "{} time", static_cast<std::size_t>(count));
}

void compare_retries(const compose::Service& service,
                     const std::optional<contract::Mentioned<std::int64_t>>& least,
                     Report& report) {
    const std::int64_t actual = service.healthcheck->retries.value_or(HealthDefaults::retries);
    if (!least || actual >= least->name) {
        return;
    }
    add_departure(service,
                  say("the healthcheck of {} tries {}, and the contract wants {}", service.name,
                      times(actual), least->name),
                  say("retries {} or more", least->name), std::format("retries {}", actual), report)
        .fixes.push_back(
            fix(say("let the healthcheck of {} try {}", service.name, times(least->name)),
                facts::Safety::Unsafe,
                {SetHealthcheck{.service = service.name, .retries = least->name}}));
}

void check_health_standard(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->health.location) {
        return;
    }
    const contract::HealthStandard& standard = facts.contract->health;
    for (const compose::Service& service : facts.project.services) {
        const auto& check = service.healthcheck;
        if (!check || check->disabled || lists(facts.contract->without_healthcheck, service.name)) {
            continue;
        }
        compare_endpoint(standard, service, report);
        if (const auto& most = standard.interval_at_most) {
            compare_duration(service, "interval",
                             check->interval.value_or(HealthDefaults::interval), most,
                             {.service = service.name, .interval = to_text(most->name)}, report);
        }
        if (const auto& most = standard.timeout_at_most) {
            compare_duration(service, "timeout", check->timeout.value_or(HealthDefaults::timeout),
                             most, {.service = service.name, .timeout = to_text(most->name)},
                             report);
        }
        compare_retries(service, standard.retries_at_least, report);
    }
}

} // namespace

const Rule con_017{
    .id = "TW-CON-017",
    .name = "healthcheck-not-standard",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds =
                "A healthcheck that does not ask the endpoint of `healthchecks.standard`, or "
                "asks it less often, more patiently or with fewer tries. Of the endpoints for "
                "startup, readiness and liveness, Compose can ask one: readiness if there is "
                "one, else liveness, else startup. What the contract says for a single service "
                "counts instead.",
            .why = "Dashboards, scripts and other services rely on every service telling its "
                   "health in the same way.",
            .example =
                R"(# contract: healthchecks: {standard: {endpoints: {readiness: /health/ready}}}
services:
  web:
    image: nginx:1.27
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost/"]
)",
            .fix = "Sets the interval, the timeout or the tries. The test by hand.",
        },
    .check = check_health_standard,
};

} // namespace tw::rules

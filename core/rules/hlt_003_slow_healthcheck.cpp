#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <format>

namespace tw::rules {
namespace {

void check_timeout(const compose::Service& service, Report& report) {
    const compose::Healthcheck& check = *service.healthcheck;
    if (!check.interval || !check.timeout || *check.timeout < *check.interval ||
        check.interval->count() == 0) {
        return;
    }
    facts::Finding& finding =
        report.add(check.origin.location,
                   say("the healthcheck of {} waits {} for an answer, and asks every {}",
                       service.name, to_text(*check.timeout), to_text(*check.interval)));
    if (*check.timeout == *check.interval) {
        finding.severity = text::Severity::Info;
    }
    finding.service = service.name;
    finding.expected = say("a timeout below the interval");
    finding.actual =
        std::format("timeout {}, interval {}", to_text(*check.timeout), to_text(*check.interval));
    finding.fixes.push_back(by_hand(say("shorten the timeout, or ask less often")));
}

void check_start(const compose::Service& service, const contract::Mentioned<Duration>& start,
                 Report& report) {
    const compose::Healthcheck& check = *service.healthcheck;
    const Duration period = check.start_period.value_or(Duration{0});
    if (period >= start.name) {
        return;
    }
    facts::Finding& finding =
        report.add(check.origin.location,
                   period.count() == 0
                       ? say("{} has no time to start, but the contract says that a start takes {}",
                             service.name, to_text(start.name))
                       : say("{} has {} to start, but the contract says that a start takes {}",
                             service.name, to_text(period), to_text(start.name)));
    finding.service = service.name;
    finding.expected = say("start_period {} or longer", to_text(start.name));
    finding.actual = check.start_period ? Phrase(std::format("start_period {}", to_text(period)))
                                        : say("no start_period");
    finding.fixes.push_back(
        fix(say("give {} {} to start", service.name, to_text(start.name)), facts::Safety::Unsafe,
            {SetHealthcheck{.service = service.name, .start_period = to_text(start.name)}}));
}

void check_health_times(const facts::Facts& facts, Report& report) {
    for (const compose::Service& service : facts.project.services) {
        if (!service.healthcheck || service.healthcheck->disabled) {
            continue;
        }
        check_timeout(service, report);
        if (facts.contract && facts.contract->health.start_period_at_least &&
            !lists(facts.contract->without_healthcheck, service.name)) {
            check_start(service, *facts.contract->health.start_period_at_least, report);
        }
    }
}

} // namespace

const Rule hlt_003{
    .id = "TW-HLT-003",
    .name = "slow-healthcheck",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A healthcheck whose `timeout` is above its `interval` (a remark where they "
                     "are equal), and one whose `start_period` is shorter than a start takes by "
                     "the contract (`healthchecks.standard.start_period_at_least`).",
            .why = "A check that hangs is noticed only after the timeout, whatever the interval "
                   "promises. A service that gets too little time to start is called unhealthy, "
                   "and those that wait for it give up.",
            .example = R"(services:
  web:
    image: nginx:1.27
    healthcheck:
      test: curl -f http://localhost/
      interval: 5s
      timeout: 30s
)",
            .fix = "Sets the start period of the contract. The timeout by hand: only you know how "
                   "long an answer may take.",
        },
    .check = check_health_times,
};

} // namespace tw::rules

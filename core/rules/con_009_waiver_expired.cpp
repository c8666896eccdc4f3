#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <format>

namespace tw::rules {
namespace {

void check_waiver_expired(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const contract::Waiver& waiver : facts.contract->waivers) {
        if (!waiver.expires || *waiver.expires >= facts.today) {
            continue;
        }
        const std::string last_day = std::format("{:%F}", std::chrono::sys_days(*waiver.expires));
        facts::Finding& finding = report.add(
            waiver.location,
            say("the waiver of {} expired on {}, so it no longer counts", waiver.rule, last_day));
        finding.expected =
            say("{} or later", std::format("{:%F}", std::chrono::sys_days(facts.today)));
        finding.actual = last_day;
        finding.fixes.push_back(
            by_hand(say("solve what it excused and remove it, or have it approved again")));
    }
}

} // namespace

const Rule con_009{
    .id = "TW-CON-009",
    .name = "waiver-expired",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A waiver whose last day has passed.",
            .why = "An exception was granted for a time. What it excused counts again from the "
                   "day after.",
            .example = R"(# contract
waivers:
  - {rule: published-port, service: db, reason: migration, expires: 2024-06-30}
)",
            .fix = "By hand: solve what it excused and remove it, or have it approved again.",
        },
    .check = check_waiver_expired,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <format>

namespace tw::rules {
namespace {

void check_emergency(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->emergency) {
        return;
    }
    const contract::Emergency& emergency = *facts.contract->emergency;
    const std::vector<std::string> missing = emergency.missing();
    if (!missing.empty()) {
        facts::Finding& finding = report.add(
            emergency.location,
            say("the emergency override lacks {}, so it has no effect", listed(missing)));
        finding.expected = say("reason, approved_by, until and ticket");
        finding.actual = say("without {}", listed(missing));
        finding.fixes.push_back(by_hand(say("complete it, or take it out")));
        return;
    }
    const std::string last_day = std::format("{:%F}", std::chrono::sys_days(*emergency.until));
    const bool expired = *emergency.until < facts.today;
    facts::Finding& finding = report.add(
        emergency.location,
        expired ? say("the emergency override expired on {}, so it has no effect", last_day)
                : say("the emergency override of {} is in force until {} ({}): findings "
                      "are told and do not count",
                      emergency.approved_by, last_day, emergency.ticket));
    finding.expected = say("no emergency");
    finding.actual = expired ? say("expired on {}", last_day) : Phrase(emergency.reason);
    finding.fixes.push_back(expired ? by_hand(say("take it out, or have it approved again"))
                                    : by_hand(say("take it out once the emergency is over")));
}

} // namespace

const Rule con_014{
    .id = "TW-CON-014",
    .name = "emergency-override",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An `emergency` in the contract: in force, expired, or incomplete (it needs "
                     "a reason, who approved it, its last day and a ticket).",
            .why = "While it is in force a run passes whatever the checks find. Everybody should "
                   "see that, and it must not be forgotten. An expired or incomplete one has no "
                   "effect.",
            .example = R"(# contract
emergency: {reason: outage of the proxy, approved_by: ops}
)",
            .fix = "By hand: take it out once the emergency is over.",
        },
    .check = check_emergency,
};

} // namespace tw::rules

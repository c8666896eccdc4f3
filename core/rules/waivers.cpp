#include "rules/waivers.h"

#include "base/nearest.h"
#include "contract/pattern.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/registry.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

bool fits(const contract::Waiver& waiver, const Rule& rule, const facts::Finding& finding) {
    const bool service_fits =
        !waiver.service || (finding.service && finding.service->str() == *waiver.service);
    const bool network_fits =
        !waiver.network || (finding.network && finding.network->str() == *waiver.network);
    const bool subject_fits =
        !waiver.subject || contract::matches(*waiver.subject, finding.subject);
    return finding.rule == rule.id && service_fits && network_fits && subject_fits;
}

void report_unknown_rule(const contract::Waiver& waiver, Report& report) {
    std::vector<std::string_view> known;
    for (const Rule* rule : all()) {
        known.push_back(rule->id);
        known.push_back(rule->name);
    }
    facts::Finding& finding =
        report.add(waiver.location, say("the waiver names the rule {}, which does not exist{}",
                                        waiver.rule, did_you_mean(waiver.rule, known)));
    finding.severity = text::Severity::Warning;
    finding.expected = say("the id or name of a rule");
    finding.actual = waiver.rule;
    finding.fixes.push_back(by_hand(say("correct the rule in the waiver")));
}

} // namespace

void apply_waivers(const facts::Facts& facts, std::vector<facts::Finding>& findings) {
    if (!facts.contract) {
        return;
    }
    std::vector<facts::Finding> remarks;
    const Shared shared(facts);
    Report report(con_010, shared, remarks);
    for (const contract::Waiver& waiver : facts.contract->waivers) {
        const Rule* rule = find(waiver.rule);
        if (rule == nullptr) {
            report_unknown_rule(waiver, report);
            continue;
        }
        if (waiver.expires && *waiver.expires < facts.today) {
            continue; // a finding of its own
        }
        bool excuses = false;
        for (facts::Finding& finding : findings) {
            if (fits(waiver, *rule, finding)) {
                excuses = true;
                finding.waived = true;
                finding.waived_because = waiver.reason;
            }
        }
        if (!excuses) {
            facts::Finding& finding =
                report.add(waiver.location, say("the waiver of {} excuses nothing", waiver.rule));
            finding.expected = say("a finding that it excuses");
            finding.actual = say("none");
            finding.fixes.push_back(by_hand(say("remove the waiver")));
        }
    }
    findings.insert(findings.end(), std::make_move_iterator(remarks.begin()),
                    std::make_move_iterator(remarks.end()));
}

} // namespace tw::rules

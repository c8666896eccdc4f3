#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

using RuleFault = traefik::RuleProblem;

/// A variable without a value leaves an empty argument; that is a rule of its own.
bool is_left_empty(const traefik::Router& router, const RuleFault& problem) {
    return problem.kind == RuleFault::Kind::Argument && router.rule_origin.variable &&
           problem.range.size() == 2;
}

void check_readable_rules(const facts::Facts& facts, Report& report) {
    for (const WrittenRule& written : report.shared().written_rules()) {
        for (const RuleFault& problem : written.rule.problems) {
            const bool is_of_version = problem.kind == RuleFault::Kind::OtherVersion ||
                                       problem.kind == RuleFault::Kind::ArgumentCount;
            if (is_of_version || is_left_empty(*written.router, problem)) {
                continue;
            }
            facts::Finding& finding =
                report.add(place_in_rule(facts, *written.router, problem.range),
                           say("the rule of {} is not readable, so Traefik drops the router: {}",
                               router_text(facts, *written.router), problem.message));
            set_subject(finding, *written.router);
            finding.expected =
                problem.remedy.empty() ? say("a rule that Traefik reads") : Phrase(problem.remedy);
            finding.actual =
                written.rule.text.empty() ? say("an empty rule") : Phrase(written.rule.text);
            finding.fixes.push_back(by_hand(problem.remedy.empty()
                                                ? say("write the rule as Traefik reads it")
                                                : Phrase(problem.remedy)));
        }
    }
}

} // namespace

const Rule trf_006{
    .id = "TW-TRF-006",
    .name = "router-rule-not-readable",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A rule of a router that Traefik cannot read: a wrong operator, quotes that "
                     "are not back-quotes, a matcher that does not exist, an argument that its "
                     "matcher refuses.",
            .why = "Traefik writes a line into its log and goes on without the router, so clients "
                   "get 404. Rules are expressions of the Go language: only &&, ||, ! and "
                   "parentheses join matchers, arguments stand in back-quotes or double quotes, "
                   "and an expression ends at a line break unless something is still open.",
            .example = R"yaml(services:
  shop:
    labels: ["traefik.http.routers.shop.rule=Host('shop.example.org')"]
)yaml",
            .fix = "By hand: write the rule as the message says.",
        },
    .check = check_readable_rules,
};

} // namespace tw::rules

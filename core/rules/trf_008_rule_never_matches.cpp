#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

void check_rule_can_match(const facts::Facts& facts, Report& report) {
    for (const WrittenRule& written : report.shared().written_rules()) {
        for (const traefik::Futility& futility : traefik::futilities(written.rule)) {
            const std::string part =
                written.rule.text.substr(futility.range.begin, futility.range.size());
            facts::Finding& finding = report.add(
                place_in_rule(facts, *written.router, futility.range),
                futility.whole_rule ? say("the router {} never gets a request because of {}: {}",
                                          router_text(facts, *written.router), part, futility.why)
                                    : say("{} in the rule of {} never matches: {}", part,
                                          router_text(facts, *written.router), futility.why));
            set_subject(finding, *written.router);
            finding.expected = futility.rewritten.empty() ? say("a rule that some request matches")
                                                          : Phrase(futility.rewritten);
            finding.actual = written.rule.text;
            finding.fixes.push_back(
                futility.rewritten.empty()
                    ? by_hand(say("write what clients really ask for"))
                    : set_rule(*written.router, futility.rewritten, facts::Safety::Unsafe));
        }
    }
}

} // namespace

const Rule trf_008{
    .id = "TW-TRF-008",
    .name = "router-rule-never-matches",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A part of a rule that Traefik reads and that no request matches: a host with "
                     "a scheme, a port or a path; a template `{name:expression}` of Traefik 2 in "
                     "Traefik 3, or an expression outside of a template in Traefik 2; a wildcard "
                     "before 3.7; two different hosts joined by &&.",
            .why = "Nothing is logged. The route is simply not there: hosts are compared whole, "
                   "without port, and what looks like an expression is taken by its letters.",
            .example = R"yaml(services:
  shop:
    labels: ["traefik.http.routers.shop.rule=Host(`https://shop.example.org`)"]
)yaml",
            .fix = "Writes what was meant where that is certain: the host alone, or the template "
                   "as an expression of Traefik 3.",
        },
    .check = check_rule_can_match,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

void check_rule_version(const facts::Facts& facts, Report& report) {
    using Kind = traefik::RuleProblem::Kind;
    for (const WrittenRule& written : report.shared().written_rules()) {
        for (const traefik::RuleProblem& problem : written.rule.problems) {
            if (problem.kind != Kind::OtherVersion && problem.kind != Kind::ArgumentCount) {
                continue;
            }
            facts::Finding& finding = report.add(
                place_in_rule(facts, *written.router, problem.range),
                say("the rule of {} is not for {}, which drops the router: {}",
                    router_text(facts, *written.router), traefik_text(facts), problem.message));
            set_subject(finding, *written.router);
            finding.expected = problem.remedy.empty()
                                   ? say("matchers and arguments of {}", traefik_text(facts))
                                   : Phrase(problem.remedy);
            finding.actual = written.rule.text;
            const std::string migrated = traefik::migrated(written.rule);
            finding.fixes.push_back(
                migrated.empty()
                    ? by_hand(problem.remedy.empty() ? say("write it as this version reads it")
                                                     : Phrase(problem.remedy))
                    : set_rule(*written.router, migrated, facts::Safety::Unsafe));
        }
    }
}

} // namespace

const Rule trf_007{
    .id = "TW-TRF-007",
    .name = "router-rule-of-other-version",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A rule with matchers, or a number of arguments, that only the other version "
                     "of Traefik's rule syntax takes. The version is that of the Traefik image of "
                     "the project, else the one that was asked for; `ruleSyntax` of the router "
                     "and `core.defaultRuleSyntax` count.",
            .why = "Version 3 renamed Headers to Header and HeadersRegexp to HeaderRegexp, dropped "
                   "HostHeader, and takes one argument where version 2 took several. Traefik "
                   "drops a router whose rule it does not read, and clients get 404.",
            .example = R"yaml(services:
  shop:
    labels: ["traefik.http.routers.shop.rule=Host(`shop.example.org`, `www.example.org`)"]
)yaml",
            .fix = "Writes the rule anew, with the same meaning, where that is certain: several "
                   "arguments become several matchers joined by ||. The router answers then, "
                   "which it does not today.",
        },
    .check = check_rule_version,
};

} // namespace tw::rules

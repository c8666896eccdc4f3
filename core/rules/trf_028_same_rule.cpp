#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace tw::rules {
namespace {

bool has_own_tls(const traefik::Router& router) {
    return router.tls.has_value();
}

/// Both are asked for the same requests: on a common entry point (unknown: perhaps on all), and
/// both with or both without TLS.
bool compete(const facts::Facts& facts, const traefik::Router& a, const traefik::Router& b) {
    const auto a_points = traefik::entry_points_of(a, facts.traefik);
    const auto b_points = traefik::entry_points_of(b, facts.traefik);
    const bool common =
        !a_points || !b_points || std::ranges::any_of(*a_points, [&](const std::string& point) {
            return std::ranges::contains(*b_points, point);
        });
    return common && has_own_tls(a) == has_own_tls(b);
}

/// One router's own doings: the same container may well serve a request by two routers, with and
/// without a middleware.
bool is_own_affair(const traefik::Router& a, const traefik::Router& b) {
    return a.container == b.container && a.provider == b.provider;
}

void report_same_rule(const facts::Facts& facts, const traefik::Router& first,
                      const traefik::Router& second, Report& report) {
    const std::int64_t first_priority = first.effective_priority();
    const std::int64_t second_priority = second.effective_priority();
    const traefik::Router& loser = first_priority < second_priority ? first : second;
    const traefik::Router& winner = &loser == &first ? second : first;
    const bool tie = first_priority == second_priority;
    const Phrase winner_text = router_text(facts, winner);
    const Phrase loser_text = router_text(facts, loser);
    facts::Finding& finding = report.add(
        loser.rule_origin.location,
        tie ? say("the routers {} and {} have the same rule {}: both with priority {}, so either "
                  "may answer",
                  winner_text, loser_text, *loser.rule, first_priority)
            : say("the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} "
                  "gets no request",
                  winner_text, loser_text, *loser.rule, winner.name, winner.effective_priority(),
                  loser.effective_priority(), loser.name));
    set_subject(finding, loser);
    finding.expected = say("a rule that one service claims");
    finding.actual = std::format("{}: {}, {}: {}", winner.name, winner.effective_priority(),
                                 loser.name, loser.effective_priority());
    finding.fixes.push_back(
        tie ? by_hand(say("change one of the rules, or give the routers different priorities"))
            : by_hand(say("change one of the rules, or remove the router that never answers")));
}

void report_tie(const facts::Facts& facts, const traefik::Router& first,
                const traefik::Router& second, const traefik::Request& common, Report& report) {
    facts::Finding& finding = report.add(
        second.rule_origin.location,
        say("the routers {} and {} both match {} {} with priority {}, so either may answer",
            router_text(facts, first), router_text(facts, second), common.method, common.url(),
            first.effective_priority()));
    set_subject(finding, second);
    finding.expected = say("different priorities, or rules that have no request in common");
    finding.actual = std::format("{}: {}, {}: {}", first.name, first.effective_priority(),
                                 second.name, second.effective_priority());
    finding.fixes.push_back(
        by_hand(say("write a priority for the one that is to answer, or make its rule narrower")));
}

void check_overlaps(const facts::Facts& facts, Report& report) {
    // Only equal rules and equal priorities are compared, so that many routers cost little.
    constexpr std::size_t most_compared = 64;
    std::map<std::string, std::vector<const traefik::Router*>> by_rule;
    std::map<std::int64_t, std::vector<WrittenRule>> by_priority;

    for (WrittenRule& written : written_rules(facts)) {
        const traefik::Router& router = *written.router;
        if (router.protocol != traefik::Protocol::Http || !router.counts() ||
            !written.rule.valid()) {
            continue;
        }
        auto& equal = by_rule[written.rule.text];
        const auto rival = std::ranges::find_if(equal, [&](const traefik::Router* other) {
            return !is_own_affair(*other, router) && compete(facts, *other, router);
        });
        if (rival != equal.end()) {
            report_same_rule(facts, **rival, router, report);
        }
        equal.push_back(&router);
        by_priority[router.effective_priority()].push_back(std::move(written));
    }
    for (const auto& [priority, all] : by_priority) {
        for (std::size_t i = 1; i < std::min(all.size(), most_compared); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const traefik::Router& a = *all[j].router;
                const traefik::Router& b = *all[i].router;
                if (is_own_affair(a, b) || all[i].rule.text == all[j].rule.text ||
                    !compete(facts, a, b)) {
                    continue;
                }
                if (const auto common = traefik::common_request(all[j].rule, all[i].rule)) {
                    report_tie(facts, a, b, *common, report);
                    break;
                }
            }
        }
    }
}

} // namespace

const Rule trf_028{
    .id = "TW-TRF-028",
    .name = "same-rule-twice",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Routers of different services on a common entry point with the same rule; or "
                     "with rules that share a request, and with the same priority. A request that "
                     "both match is named. Rules whose overlap cannot be shown by an example are "
                     "not found.",
            .why = "Of two equal rules one never gets a request, or, with equal priorities, it is "
                   "undefined which one does. A rule's length is its priority unless one is "
                   "written, so equal priorities happen by chance.",
            .example = R"(services:
  auth:
    labels:
      - traefik.http.routers.auth-api.rule=PathPrefix(`/api`)
      - traefik.http.routers.auth-api.priority=180
  backend:
    labels:
      - traefik.http.routers.api.rule=PathPrefix(`/api`)
)",
            .fix = "By hand: make one rule narrower, write a priority, or remove the router that "
                   "never answers.",
        },
    .check = check_overlaps,
};

} // namespace tw::rules

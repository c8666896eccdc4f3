#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "traefik/labels.h"

#include <algorithm>
#include <format>
#include <map>
#include <ranges>
#include <set>

namespace tw::rules {
namespace {

struct Claim {
    const compose::Service* service = nullptr;
    traefik::Router router;
};

std::set<std::string> entry_points(const traefik::Router& router) {
    std::set<std::string> found;
    for (const auto part : std::views::split(router.option("entrypoints"), ',')) {
        std::string name(part.begin(), part.end());
        std::erase(name, ' ');
        if (!name.empty()) {
            found.insert(std::move(name));
        }
    }
    return found;
}

bool has_tls(const traefik::Router& router) {
    return std::ranges::any_of(router.options, [](const compose::Label* label) {
        return label->key.ends_with(".tls") || label->key.contains(".tls.");
    });
}

/// Both are asked for the same requests: on a common entry point (none named: on all), and both
/// with or both without TLS.
bool compete(const traefik::Router& a, const traefik::Router& b) {
    const std::set<std::string> a_points = entry_points(a);
    const std::set<std::string> b_points = entry_points(b);
    const bool common = a_points.empty() || b_points.empty() ||
                        std::ranges::any_of(a_points, [&](const std::string& point) {
                            return b_points.contains(point);
                        });
    return common && has_tls(a) == has_tls(b);
}

void report_pair(const Claim& first, const Claim& second, Report& report) {
    const std::int64_t first_priority = first.router.effective_priority();
    const std::int64_t second_priority = second.router.effective_priority();
    const Claim& loser = first_priority < second_priority ? first : second;
    const Claim& winner = &loser == &first ? second : first;
    const bool tie = first_priority == second_priority;
    const std::string& loser_name = loser.router.name;
    const std::string& winner_name = winner.router.name;
    const std::string end =
        tie ? std::format("both with priority {}, so either may answer", first_priority)
            : std::format("{} has priority {} over {}, so {} gets no request", winner_name,
                          winner.router.effective_priority(), loser.router.effective_priority(),
                          loser_name);
    facts::Finding& finding =
        report.add(loser.router.rule->origin.location,
                   std::format("the routers {} of {} and {} of {} have the same rule {}: {}",
                               winner_name, winner.service->name.str(), loser_name,
                               loser.service->name.str(), loser.router.rule->value, end));
    finding.service = loser.service->name;
    finding.expected = "a rule that one service claims";
    finding.actual = std::format("{}: {}, {}: {}", winner_name, winner.router.effective_priority(),
                                 loser_name, loser.router.effective_priority());
    finding.fixes.push_back(
        by_hand(tie ? "change one of the rules, or give the routers different priorities"
                    : "change one of the rules, or remove the router that never answers"));
}

void check_same_rule(const facts::Facts& facts, Report& report) {
    std::map<std::string, std::vector<Claim>> by_rule;
    for (const compose::Service& service : facts.project.services) {
        const traefik::Routing routing = traefik::read_labels(service);
        for (const traefik::Router& router : routing.routers) {
            if (!routing.enabled || router.rule == nullptr) {
                continue;
            }
            std::vector<Claim>& claims = by_rule[router.rule->value];
            const Claim claim{&service, router};
            const auto rival = std::ranges::find_if(claims, [&](const Claim& other) {
                return other.service != &service && other.router.name != router.name &&
                       compete(other.router, router);
            });
            if (rival != claims.end()) {
                report_pair(*rival, claim, report);
            }
            claims.push_back(claim);
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
            .finds = "Routers of different services with the same rule on a common entry point. "
                     "Rules that overlap without being equal are not found.",
            .why = "One of the services never gets a request, or, with equal priorities, it is "
                   "undefined which one does.",
            .example = R"(services:
  auth:
    labels:
      - traefik.http.routers.auth-api.rule=PathPrefix(`/api`)
      - traefik.http.routers.auth-api.priority=180
  backend:
    labels:
      - traefik.http.routers.api.rule=PathPrefix(`/api`)
)",
            .fix = "By hand: make one rule narrower, or remove the router that never answers.",
        },
    .check = check_same_rule,
};

} // namespace tw::rules

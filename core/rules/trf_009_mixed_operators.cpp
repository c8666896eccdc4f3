#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/shared.h"

#include <algorithm>

namespace tw::rules {
namespace {

using RulePart = traefik::RuleNode;

bool asks_for_host(const RulePart& part) {
    if (part.kind == RulePart::Kind::Call) {
        return part.matcher == traefik::Matcher::Host ||
               part.matcher == traefik::Matcher::HostHeader ||
               part.matcher == traefik::Matcher::HostRegexp;
    }
    return part.kind != RulePart::Kind::Not && std::ranges::any_of(part.children, asks_for_host);
}

/// An alternative without a host beside others that have one: it matches on every host.
const RulePart* hostless_alternative(const RulePart& part) {
    const bool is_mixed = part.kind == RulePart::Kind::Or &&
                          std::ranges::any_of(part.children, [](const RulePart& child) {
                              return child.kind == RulePart::Kind::And && !child.in_parentheses &&
                                     asks_for_host(child);
                          });
    if (is_mixed) {
        for (const RulePart& child : part.children) {
            if (!asks_for_host(child)) {
                return &child;
            }
        }
    }
    for (const RulePart& child : part.children) {
        if (const RulePart* found = hostless_alternative(child)) {
            return found;
        }
    }
    return nullptr;
}

void check_precedence(const facts::Facts& facts, Report& report) {
    for (const WrittenRule& written : report.shared().written_rules()) {
        const auto mixed = traefik::mixed_operators(written.rule);
        const RulePart* loose =
            mixed && written.rule.valid() ? hostless_alternative(*written.rule.root) : nullptr;
        if (loose == nullptr) {
            continue;
        }
        const std::string& text = written.rule.text;
        const std::string part = text.substr(loose->range.begin, loose->range.size());
        facts::Finding& finding =
            report.add(place_in_rule(facts, *written.router, loose->range),
                       say("{} in the rule of {} matches on every host, since && binds tighter "
                           "than ||",
                           part, router_text(facts, *written.router)));
        set_subject(finding, *written.router);
        finding.expected = say("parentheses around what belongs together");
        finding.actual = text;
        std::string clear = text;
        clear.insert(mixed->end, ")").insert(mixed->begin, "(");
        const bool keeps_priority = written.router->priority && *written.router->priority != 0;
        finding.fixes.push_back(
            by_hand(say("put parentheses around the alternatives: Host(…) && (… || …)")));
        finding.fixes.push_back(set_option(
            *written.router, "rule", clear, say("write parentheses that show what it means today"),
            keeps_priority ? facts::Safety::Safe : facts::Safety::Unsafe));
    }
}

} // namespace

const Rule trf_009{
    .id = "TW-TRF-009",
    .name = "router-rule-mixed-operators",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds =
                "A rule that mixes && and || without parentheses, so that one alternative asks "
                "for no host although others do. Rules whose alternatives all name a host are "
                "left alone.",
            .why = "&& binds tighter than ||. A rule `Host(a) && PathPrefix(x) || PathPrefix(y)` "
                   "takes requests for y on every host, and may take them from other services.",
            .example = R"yaml(services:
  shop:
    labels:
      - traefik.http.routers.shop.rule=Host(`a.example`) && PathPrefix(`/x`) || PathPrefix(`/y`)
)yaml",
            .fix = "By hand: put parentheses around the alternatives. Parentheses that only show "
                   "the present meaning can be written automatically; they make the rule longer, "
                   "and its length is its priority unless one is written.",
        },
    .check = check_precedence,
};

} // namespace tw::rules

#include "base/letters.h"
#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

bool is_restart_policy(std::string_view text) {
    static constexpr std::array plain{"no", "always", "unless-stopped", "on-failure"};
    constexpr std::string_view with_count = "on-failure:";
    if (text.starts_with(with_count)) {
        const std::string_view count = text.substr(with_count.size());
        return !count.empty() && std::ranges::all_of(count, is_digit);
    }
    return std::ranges::contains(plain, text);
}

void check_attempts(const ServiceBody& each, Report& report) {
    const compose::Value* policy = each.at({"deploy", "restart_policy"});
    const compose::Value* attempts = policy == nullptr ? nullptr : policy->find("max_attempts");
    const std::string_view condition = policy == nullptr ? "" : policy->text_of("condition");
    if (attempts == nullptr || attempts->text == "0" || condition != "any") {
        return;
    }
    facts::Finding& finding =
        report.add(attempts->origin.location,
                   say("Docker counts attempts to restart {} only on failure", each.name()));
    finding.service = each.service->name;
    finding.expected = "condition: on-failure";
    finding.actual = "condition: any";
    finding.fixes.push_back(by_hand(say("write condition: on-failure, or remove 'max_attempts'")));
}

void check_restart_policies(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        check_attempts(each, report);
        const compose::Value* restart = each.find("restart");
        if (restart == nullptr || restart->text.empty() || is_restart_policy(restart->text)) {
            continue;
        }
        facts::Finding& finding =
            report.add(restart->origin.location,
                       say("'{}' is no restart policy for {}", restart->text, each.name()));
        finding.service = each.service->name;
        finding.expected = say("no, always, unless-stopped, on-failure or on-failure:5");
        finding.actual = restart->text;
        finding.fixes.push_back(by_hand(say("write one of these policies")));
    }
}

} // namespace

const Rule sec_011{
    .id = "TW-SEC-011",
    .name = "invalid-restart-policy",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A `restart` that is no policy of the Docker Engine, or `max_attempts` "
                     "together with `condition: any` below `deploy.restart_policy`.",
            .why =
                "Compose reads any text there; the container is not created. That a policy "
                "restarts without end is no finding: it is what most services are meant to do, "
                "and `on-failure:5` (CIS Docker Benchmark 5.15) leaves them down after a night's "
                "outage of their database.",
            .example = R"(services:
  web:
    image: nginx:1.27
    restart: sometimes
)",
            .fix = "By hand: `unless-stopped` or `on-failure:5`.",
        },
    .check = check_restart_policies,
};

} // namespace tw::rules

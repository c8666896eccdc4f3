#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>

namespace tw::rules {
namespace {

void check_no_healthcheck(const facts::Facts& facts, Report& report) {
    const bool required = facts.contract && facts.contract->require_healthcheck;
    for (const compose::Service& service : facts.project.services) {
        const bool exempt = facts.contract &&
                            std::ranges::contains(facts.contract->without_healthcheck, service.name,
                                                  &contract::Mentioned<ServiceName>::name);
        const bool is_off = service.healthcheck && service.healthcheck->disabled;
        if (exempt || (service.healthcheck && !is_off)) {
            continue;
        }
        facts::Finding& finding =
            report.add(is_off ? service.healthcheck->origin.location : service.origin.location,
                       is_off ? say("{} switches its healthcheck off", service.name)
                              : say("{} has no healthcheck in the compose file", service.name));
        finding.severity = required ? text::Severity::Warning : text::Severity::Info;
        finding.service = service.name;
        finding.expected = say("a healthcheck");
        finding.actual = is_off
                             ? say("disabled")
                             : say("none; one of the image, if there is any, cannot be seen here");
        finding.fixes.push_back(by_hand(say("add a healthcheck that asks the service itself")));
    }
}

} // namespace

const Rule hlt_001{
    .id = "TW-HLT-001",
    .name = "no-healthcheck",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without a healthcheck, or with one that is switched off: a "
                     "warning if the contract requires healthchecks, a remark otherwise.",
            .why = "Without one, `depends_on` with `service_healthy` fails, and Traefik sends "
                   "requests to a service that does not answer yet.",
            .example = R"(# contract: healthchecks: {required: true}
services:
  web:
    image: nginx
)",
            .fix = "By hand: only you know how the service shows that it is well. Services that "
                   "need none are listed in `healthchecks.except` of the contract.",
        },
    .check = check_no_healthcheck,
};

} // namespace tw::rules

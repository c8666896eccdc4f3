#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

void check_privileged(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        if (!each.service->privileged) {
            continue;
        }
        facts::Finding& finding = report.add(each.find("privileged")->origin.location,
                                             say("{} is privileged", each.name()));
        finding.service = each.service->name;
        finding.expected = say("the devices and capabilities that it needs");
        finding.actual = "privileged: true";
        finding.fixes.push_back(fix(say("remove 'privileged'"), facts::Safety::Unsafe,
                                    {RemoveValue{service_place(*each.service, {"privileged"})}}));
        finding.fixes.push_back(by_hand(say("name what it needs with 'cap_add' and 'devices'")));
    }
}

} // namespace

const Rule sec_002{
    .id = "TW-SEC-002",
    .name = "privileged",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with `privileged: true`.",
            .why = "The container has every capability and every device of the host. A break-in "
                   "there is one on the host, and no network keeps it from anything (CIS Docker "
                   "Benchmark 5.5).",
            .example = R"(services:
  agent:
    image: shop/agent:1.4
    privileged: true
)",
            .fix = "Removes the key. What the service then misses is given to it by name: "
                   "`cap_add`, `devices`.",
        },
    .check = check_privileged,
};

} // namespace tw::rules

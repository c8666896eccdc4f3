#include "rules/advice.h"
#include "rules/capabilities.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

#include <algorithm>

namespace tw::rules {
namespace {

facts::Fix removal_of_item(const facts::Facts& facts, const compose::Value& item) {
    const auto written = written_at(facts, item.origin.location);
    return written ? fix(say("remove {}", item.text), facts::Safety::Unsafe,
                         {RemoveValue{written->place}})
                   : by_hand(say("remove {}", item.text));
}

void check_unknown(const facts::Facts& facts, const ServiceBody& each, Report& report) {
    for (const char* key : {"cap_add", "cap_drop"}) {
        for (const compose::Value& item : each.items(key)) {
            if (is_capability(capability_name(item.text))) {
                continue;
            }
            facts::Finding& finding =
                report.add(item.origin.location,
                           say("Docker knows no capability {} for {}", item.text, each.name()));
            finding.severity = text::Severity::Error;
            finding.consequence = facts::Consequence::EngineRefuses;
            finding.service = each.service->name;
            finding.expected = say("a capability of Linux, such as NET_BIND_SERVICE");
            finding.actual = item.text;
            finding.fixes.push_back(removal_of_item(facts, item));
        }
    }
}

void check_added(const facts::Facts& facts, const ServiceBody& each, Report& report) {
    for (const compose::Value& item : each.items("cap_add")) {
        if (!is_dangerous_capability(capability_name(item.text))) {
            continue;
        }
        facts::Finding& finding =
            report.add(item.origin.location, say("{} has the capability {}, which reaches beyond "
                                                 "its own container",
                                                 each.name(), item.text));
        finding.service = each.service->name;
        finding.expected = say("capabilities that stay within the container");
        finding.actual = item.text;
        finding.fixes.push_back(removal_of_item(facts, item));
    }
}

bool drops_all(const ServiceBody& each) {
    return std::ranges::any_of(each.items("cap_drop"), [](const compose::Value& item) {
        return capability_name(item.text) == "ALL";
    });
}

void check_capabilities(const facts::Facts& facts, Report& report) {
    const Advice advice{.lacks = say("keeps the capabilities that Docker gives to everyone"),
                        .expected = say("cap_drop: [ALL], and what is needed in 'cap_add'"),
                        .actual = say("14 capabilities by default"),
                        .title = say("drop all capabilities"),
                        .remedy = [](const ServiceBody& each) -> Intent {
                            return AddValue{service_place(*each.service, {"cap_drop"}), "",
                                            yaml::Data::string("ALL")};
                        }};
    std::vector<ServiceBody> bodies = service_bodies(facts);
    for (const ServiceBody& each : bodies) {
        check_unknown(facts, each, report);
        check_added(facts, each, report);
    }
    std::erase_if(bodies, [](const ServiceBody& each) { return each.service->privileged; });
    const std::size_t followers = std::erase_if(bodies, drops_all);
    advise(facts, bodies, followers, advice, report);
}

} // namespace

const Rule sec_006{
    .id = "TW-SEC-006",
    .name = "capabilities",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that does not drop the capabilities it need not have, or that adds "
                     "one which reaches beyond the container, such as NET_ADMIN or SYS_ADMIN. A "
                     "name that is no capability is an error. Where no service of the project "
                     "drops any, it "
                     "is said once.",
            .why = "Docker gives every container 14 capabilities, among them NET_RAW, with which a "
                   "container can forge packets on its networks. Unknown names keep the container "
                   "from being created (CIS Docker Benchmark 5.4).",
            .example = R"(services:
  vpn:
    image: shop/vpn:1.4
    cap_add: [NET_ADMIN]
)",
            .fix = "Adds `cap_drop: [ALL]`; what the service then misses is given back in "
                   "`cap_add`. Removes a capability that was added.",
        },
    .check = check_capabilities,
};

} // namespace tw::rules

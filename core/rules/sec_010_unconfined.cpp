#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

/// `seccomp:unconfined` and `seccomp=unconfined` are the same.
bool is_unconfined(std::string option) {
    static constexpr std::array open{"seccomp=unconfined", "apparmor=unconfined",
                                     "systempaths=unconfined", "label=disable"};
    const std::size_t separator = option.find_first_of(":=");
    if (separator != std::string::npos) {
        option[separator] = '=';
    }
    return std::ranges::contains(open, option);
}

void check_unconfined(const facts::Facts& facts, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const compose::Value& option : each.items("security_opt")) {
            if (!is_unconfined(option.text)) {
                continue;
            }
            facts::Finding& finding =
                report.add(option.origin.location,
                           say("{} switches a protection off: {}", each.name(), option.text));
            finding.service = each.service->name;
            finding.expected = say("Docker's own profile, or one for this service");
            finding.actual = option.text;
            const auto written = written_at(facts, option.origin.location);
            finding.fixes.push_back(written
                                        ? fix(say("remove {}", option.text), facts::Safety::Unsafe,
                                              {RemoveValue{written->place}})
                                        : by_hand(say("remove the option")));
        }
    }
}

} // namespace

const Rule sec_010{
    .id = "TW-SEC-010",
    .name = "unconfined",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "`seccomp:unconfined`, `apparmor:unconfined`, `systempaths=unconfined` or "
                     "`label:disable` in `security_opt`.",
            .why = "Docker's profiles keep a container from some 40 system calls and from the "
                   "kernel's settings, which hardly any service needs (CIS Docker Benchmark 5.2, "
                   "5.3, 5.22).",
            .example = R"(services:
  debugger:
    image: shop/debugger:1.4
    security_opt: ["seccomp:unconfined"]
)",
            .fix = "Removes the option.",
        },
    .check = check_unconfined,
};

} // namespace tw::rules

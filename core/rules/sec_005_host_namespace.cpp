#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <array>
#include <format>
#include <string>

namespace tw::rules {
namespace {

void check_host_namespaces(const facts::Facts& /*facts*/, Report& report) {
    // `network_mode: host` is about networks and a rule of its own.
    static constexpr std::array keys{"pid", "ipc", "uts", "userns_mode", "cgroup"};
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const char* key : keys) {
            const compose::Value* mode = each.find(key);
            if (mode == nullptr || mode->text != "host") {
                continue;
            }
            facts::Finding& finding = report.add(
                mode->origin.location, say("{} shares '{}' with the host", each.name(), key));
            finding.service = each.service->name;
            finding.expected = say("a namespace of its own");
            finding.actual = std::format("{}: host", key);
            finding.fixes.push_back(
                fix(say("remove '{}'", key), facts::Safety::Unsafe,
                    {RemoveValue{service_place(*each.service, {std::string(key)})}}));
        }
    }
}

} // namespace

const Rule sec_005{
    .id = "TW-SEC-005",
    .name = "host-namespace",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with `pid`, `ipc`, `uts`, `userns_mode` or `cgroup` set to `host`.",
            .why = "The wall between container and host has a hole there: with `pid: host` the "
                   "container sees and may stop every process, with `ipc: host` it reads shared "
                   "memory (CIS Docker Benchmark 5.16, 5.17, 5.21, 5.31).",
            .example = R"(services:
  monitor:
    image: shop/monitor:1.4
    pid: host
)",
            .fix = "Removes the key.",
        },
    .check = check_host_namespaces,
};

} // namespace tw::rules

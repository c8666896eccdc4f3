#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"
#include "rules/short_mounts.h"

#include <algorithm>

namespace tw::rules {
namespace {

facts::Fix removal_of_propagation(const facts::Facts& facts, const ServiceBody& each,
                                  const compose::Value& mount, const std::string& propagation) {
    for (const ShortMount& written : short_mounts(facts, each)) {
        if (written.value->origin.location != mount.origin.location ||
            !std::ranges::contains(written.options, propagation)) {
            continue;
        }
        if (const auto without = written.without(facts, propagation)) {
            return fix(say("remove {}", propagation), facts::Safety::Unsafe, {*without});
        }
    }
    return by_hand(say("remove {}, or write rslave", propagation));
}

void check_propagation(const facts::Facts& facts, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const compose::Value& mount : each.items("volumes")) {
            const compose::Value* bind = mount.find("bind");
            const std::string propagation(bind == nullptr ? "" : bind->text_of("propagation"));
            if (propagation != "shared" && propagation != "rshared") {
                continue;
            }
            facts::Finding& finding =
                report.add(mount.origin.location, say("what {} mounts below {} appears on the host",
                                                      each.name(), mount.text_of("target")));
            finding.service = each.service->name;
            finding.expected = say("rprivate, or rslave");
            finding.actual = propagation;
            finding.fixes.push_back(removal_of_propagation(facts, each, mount, propagation));
        }
    }
}

} // namespace

const Rule sec_009{
    .id = "TW-SEC-009",
    .name = "shared-propagation",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A mount whose propagation is `shared` or `rshared`.",
            .why = "What the container mounts there, the host and other containers see too (CIS "
                   "Docker Benchmark 5.20). `rslave` shows it the host's mounts and not the other "
                   "way round.",
            .example = R"(services:
  storage:
    image: shop/storage:1.4
    volumes:
      - /mnt/data:/data:rshared
)",
            .fix = "Removes the option from a mount in the short form.",
        },
    .check = check_propagation,
};

} // namespace tw::rules

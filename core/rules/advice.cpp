#include "rules/advice.h"

#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

facts::Finding& add_advice(Report& report, const text::Location& place, Phrase message,
                           const Advice& advice) {
    facts::Finding& finding = report.add(place, std::move(message));
    finding.expected = advice.expected;
    finding.actual = advice.actual;
    return finding;
}

} // namespace

void advise(const facts::Facts& facts, const std::vector<ServiceBody>& lacking,
            std::size_t followers, const Advice& advice, Report& report) {
    const compose::Entry* services = facts.project.root.find_entry("services");
    if (followers == 0 && lacking.size() > 1 && services != nullptr) {
        facts::Finding& finding = add_advice(
            report, services->key_location,
            std::format("each of the {} {}", count_of(lacking.size(), "service"), advice.lacks),
            advice);
        facts::Fix fix{.title = say("{} for all services", advice.title),
                       .safety = facts::Safety::Unsafe,
                       .intents = {}};
        std::ranges::transform(lacking, std::back_inserter(fix.intents), advice.remedy);
        finding.fixes.push_back(std::move(fix));
        return;
    }
    for (const ServiceBody& each : lacking) {
        facts::Finding& finding =
            add_advice(report, each.service->origin.location,
                       std::format("{} {}", each.name(), advice.lacks), advice);
        finding.service = each.service->name;
        finding.fixes.push_back({.title = std::format("{} for {}", advice.title, each.name()),
                                 .safety = facts::Safety::Unsafe,
                                 .intents = {advice.remedy(each)}});
    }
}

} // namespace tw::rules

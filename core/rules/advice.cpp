#include "rules/advice.h"

#include <algorithm>

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
        facts::Finding& finding =
            add_advice(report, services->key_location,
                       say_count("each of the {} services {}", "each of the {} service {}",
                                 lacking.size(), advice.lacks),
                       advice);
        facts::Fix fix{.title = say("{} for all services", advice.title),
                       .safety = facts::Safety::Unsafe,
                       .intents = {}};
        std::ranges::transform(lacking, std::back_inserter(fix.intents), advice.remedy);
        finding.fixes.push_back(std::move(fix));
        return;
    }
    for (const ServiceBody& each : lacking) {
        facts::Finding& finding = add_advice(report, each.service->origin.location,
                                             say("{} {}", each.name(), advice.lacks), advice);
        finding.service = each.service->name;
        finding.fixes.push_back({.title = say("{} for {}", advice.title, each.name()),
                                 .safety = facts::Safety::Unsafe,
                                 .intents = {advice.remedy(each)}});
    }
}

} // namespace tw::rules

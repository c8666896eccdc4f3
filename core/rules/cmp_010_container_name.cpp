#include "base/letters.h"
#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>
#include <map>

namespace tw::rules {
namespace {

/// The form that the Docker Engine wants: at least two characters.
bool is_container_name(const std::string& name) {
    return name.size() > 1 && is_letter_or_digit(name.front()) &&
           std::ranges::all_of(name, is_name_letter);
}

facts::Finding& add_container_name(Report& report, const ServiceBody& each, Phrase message) {
    facts::Finding& finding =
        report.add(each.find("container_name")->origin.location, std::move(message));
    finding.service = each.service->name;
    finding.actual = each.service->container_name;
    finding.fixes.push_back(fix(say("let Compose name the container"), facts::Safety::Unsafe,
                                {RemoveValue{service_place(*each.service, {"container_name"})}}));
    return finding;
}

void check_container_names(const facts::Facts& /*facts*/, Report& report) {
    std::map<std::string, const compose::Service*> owners;
    for (const ServiceBody& each : report.shared().bodies()) {
        const std::string& name = each.service->container_name;
        if (name.empty()) {
            continue;
        }
        const auto [known, is_new] = owners.emplace(name, each.service);
        if (!is_new) {
            add_container_name(report, each,
                               say("{} and {} both want the container name {}", known->second->name,
                                   each.name(), name))
                .expected = say("a name that no other container has");
        } else if (!is_container_name(name)) {
            add_container_name(report, each,
                               say("Docker does not accept '{}' as the name of a container", name))
                .expected =
                say("two characters or more: letters, digits, '_', '.' and '-', the first "
                    "a letter or digit");
        }
    }
}

} // namespace

const Rule cmp_010{
    .id = "TW-CMP-010",
    .name = "bad-container-name",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A `container_name` that two enabled services share, or that the Docker "
                     "Engine does not accept.",
            .why = "Compose reads it, and the container is not created. Names have at least two "
                   "characters and begin with a letter or a digit; each exists once on a host.",
            .example = R"(services:
  db:
    image: postgres:16
    container_name: db
  cache:
    image: redis:7
    container_name: db
)",
            .fix = "Removes the key, so that Compose names the container `project-service-1`. "
                   "Scripts that use the name have to follow.",
        },
    .check = check_container_names,
};

} // namespace tw::rules

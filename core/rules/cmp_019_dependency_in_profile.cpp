#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// Whether a choice of profiles can start `service` and leave `other` out.
std::optional<std::string> profile_without(const compose::Service& service,
                                           const compose::Service& other) {
    if (other.profiles.empty()) {
        return std::nullopt;
    }
    if (service.profiles.empty()) {
        return "";
    }
    const auto found = std::ranges::find_if(service.profiles, [&](const std::string& profile) {
        return !std::ranges::contains(other.profiles, profile);
    });
    return found == service.profiles.end() ? std::nullopt : std::optional(*found);
}

void check_profile_dependencies(const facts::Facts& facts, Report& report) {
    const auto services = services_by_name(facts);
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const compose::Dependency& dependency : each.service->depends_on) {
            const auto found = services.find(dependency.service.str());
            const compose::Service* other = found == services.end() ? nullptr : found->second;
            const auto profile = other == nullptr || !dependency.required
                                     ? std::nullopt
                                     : profile_without(*each.service, *other);
            if (!profile) {
                continue;
            }
            const std::string& name = other->name.str();
            facts::Finding& finding = report.add(
                dependency.origin.location,
                profile->empty()
                    ? say("{} depends on {}, which only a profile starts", each.name(), name)
                    : say("{} depends on {}, which the profile {} does not start", each.name(),
                          name, *profile));
            finding.service = each.service->name;
            finding.expected =
                say("required: false, or {} in every profile that has {}", name, each.name());
            finding.actual = profile->empty() ? say("refused without the profile")
                                              : say("refused with {} alone", *profile);
            const auto written = written_at(facts, dependency.origin.location);
            const bool is_map =
                written && (*written->tree)[written->value].kind == yaml::NodeKind::Mapping;
            finding.fixes.push_back(
                is_map
                    ? fix(say("let {} start without {}", each.name(), name), facts::Safety::Unsafe,
                          {AddValue{written->place, "required", yaml::Data::plain("false")}})
                    : by_hand(say("write the long form with 'required: false'")));
        }
    }
}

} // namespace

const Rule cmp_019{
    .id = "TW-CMP-019",
    .name = "dependency-in-profile",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A dependency that the chosen profiles start and others do not: a service "
                     "that is started anyhow, or by another profile, requires it.",
            .why = "With other profiles, or none, Compose refuses the whole project, because the "
                   "dependency is undefined then. `TW-CMP-005` says so when that is the case now.",
            .example = R"(# with the profile debug
services:
  api:
    image: shop/api:1.4
    depends_on:
      debugger:
        condition: service_started
  debugger:
    image: shop/debugger:1.4
    profiles: [debug]
)",
            .fix = "Adds `required: false`, so that the service starts without it where it is "
                   "off.",
        },
    .check = check_profile_dependencies,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"
#include "traefik/values.h"

#include <algorithm>
#include <set>

namespace tw::rules {
namespace {

/// Services with a router, also one that Traefik drops for reasons of its own.
std::set<ServiceName> routed(const traefik::Configuration& configuration) {
    std::set<ServiceName> found;
    for (const traefik::Router& router : configuration.routers) {
        if (!router.made_up) {
            found.insert(router.container);
        }
    }
    return found;
}

bool has_elements(const compose::Service& service) {
    return std::ranges::any_of(service.labels, [](const compose::Label& label) {
        return traefik::starts_with_word(label.key, "traefik.http") ||
               traefik::starts_with_word(label.key, "traefik.tcp") ||
               traefik::starts_with_word(label.key, "traefik.udp");
    });
}

void report_invisible(const compose::Service& service, const traefik::Container& container,
                      Report& report) {
    facts::Finding& finding = report.add(
        container.anchor->origin.location,
        say("{} has no traefik.enable, and Traefik serves only what has it", service.name));
    finding.service = service.name;
    finding.expected = "traefik.enable=true";
    finding.actual = say("exposedByDefault is false, and the label is missing");
    finding.fixes.push_back(fix(say("enable {} for Traefik", service.name), facts::Safety::Unsafe,
                                {SetLabel{service.name, "traefik.enable", "true"}}));
}

void report_routerless(const facts::Facts& facts, const compose::Service& service,
                       const traefik::Container& container, Report& report) {
    const std::string name = traefik::normalised(service.name.str() + "_" + facts.project.name);
    facts::Finding& finding =
        report.add(container.anchor->origin.location,
                   say("{} is enabled for Traefik without a router, so it answers to the made-up "
                       "host {} only",
                       service.name, name));
    const bool is_sure = facts.traefik.statics.is_whole();
    finding.severity = is_sure ? text::Severity::Warning : text::Severity::Info;
    finding.service = service.name;
    finding.expected = say("a router with a rule");
    finding.actual = say("no router");
    finding.fixes.push_back(by_hand(say("add a label traefik.http.routers.NAME.rule")));
}

void check_not_routed(const facts::Facts& facts, Report& report) {
    const std::set<ServiceName> with_router = routed(facts.traefik);
    const traefik::DockerProvider& docker = facts.traefik.statics.docker;
    for (std::size_t i = 0; i < facts.traefik.containers.size(); ++i) {
        const traefik::Container& container = facts.traefik.containers[i];
        const compose::Service& service = facts.project.services[i];
        if (!container.anchor || container.discarded()) {
            continue;
        }
        if (!container.enabled && !container.enable) {
            report_invisible(service, container, report);
        } else if (container.enabled && !with_router.contains(service.name) &&
                   !has_elements(service) && !docker.default_rule) {
            report_routerless(facts, service, container, report);
        }
    }
}

} // namespace

const Rule trf_030{
    .id = "TW-TRF-030",
    .name = "traefik-not-routed",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with Traefik labels but without `traefik.enable`, where the "
                     "provider has `exposedByDefault=false`. And one that is enabled and has no "
                     "router at all, unless the provider has a default rule; that is a remark if "
                     "the static configuration is not known.",
            .why = "In the first case Traefik does not see the service. In the second one it makes "
                   "up a router for the host name `service-project`, which nobody asks for. Both "
                   "answer 404.",
            .example = R"(services:
  web:
    image: web
    labels: ["traefik.enable=true"]
)",
            .fix = "Sets `traefik.enable`. A router is to be written by hand.",
        },
    .check = check_not_routed,
};

} // namespace tw::rules

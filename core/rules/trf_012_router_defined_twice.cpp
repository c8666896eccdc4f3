#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"

#include <format>
#include <map>
#include <tuple>

namespace tw::rules {
namespace {

using DefinedName = std::tuple<traefik::Protocol, traefik::Provider, std::string>;

/// What makes a label's name doubtful: a variable that nobody may have set.
bool is_certain(const traefik::Element& element) {
    return !element.origin.variable || element.name.size() > 1;
}

facts::Fix rename_fix(const facts::Facts& facts, const traefik::Element& element,
                      std::string_view section) {
    const compose::Service* service = service_of(facts, element.container);
    const std::string name = std::format("{}-{}", element.container.str(), element.name);
    return service == nullptr || name.contains('.')
               ? by_hand(say("rename one of the two"))
               : rename_element(*service, element, section, name);
}

Phrase conflict_text(const traefik::Router& router, const ServiceName& other) {
    return say("{} and {} define the router {} differently, so Traefik drops both", other,
               router.container, router.name);
}

Phrase conflict_text(const traefik::Middleware& middleware, const ServiceName& other) {
    return say("{} and {} define the middleware {} differently, so Traefik drops both", other,
               middleware.container, middleware.name);
}

template <class T>
void check_names(const facts::Facts& facts, const std::vector<T>& elements,
                 std::string_view section, const Phrase& expected, Report& report) {
    std::map<DefinedName, const T*> first_of;
    for (const T& element : elements) {
        if (element.standing != traefik::Standing::Conflicting || !is_certain(element)) {
            continue;
        }
        const auto [found, is_first] =
            first_of.try_emplace({element.protocol, element.provider, element.name}, &element);
        if (is_first) {
            continue;
        }
        const ServiceName& other = found->second->container;
        facts::Finding& finding =
            report.add(element.origin.location, conflict_text(element, other));
        finding.service = element.container;
        finding.expected = expected;
        finding.actual = say("{} in {} and {}", element.name, other, element.container);
        finding.fixes.push_back(rename_fix(facts, element, section));
    }
}

void check_defined_twice(const facts::Facts& facts, Report& report) {
    check_names(facts, facts.traefik.routers, "routers", say("a router name that one service uses"),
                report);
    check_names(facts, facts.traefik.middlewares, "middlewares",
                say("a middleware name that one service uses"), report);
}

} // namespace

const Rule trf_012{
    .id = "TW-TRF-012",
    .name = "router-defined-twice",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Two services that define a router or a middleware of the same name with "
                     "different options.",
            .why = "These names are global. Traefik merges equal definitions and drops "
                   "unequal ones, all of them: both services answer 404. Without an explicit "
                   "`service` option, two definitions of a router are never equal.",
            .example = R"yaml(services:
  shop:
    labels: ["traefik.http.routers.web.rule=Host(`shop.example.org`)"]
  blog:
    labels: ["traefik.http.routers.web.rule=Host(`blog.example.org`)"]
)yaml",
            .fix = "Puts the name of the service before the name, in all labels of it.",
        },
    .check = check_defined_twice,
};

} // namespace tw::rules

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <set>
#include <string>
#include <tuple>

namespace tw::rules {
namespace {

/// Names of middlewares that routers and chains use.
using Used = std::set<std::tuple<traefik::Protocol, traefik::Provider, std::string>>;

Used used_names(const traefik::Configuration& configuration) {
    Used used;
    for (const traefik::Router& router : configuration.routers) {
        for (const traefik::Reference& reference : router.middlewares) {
            used.emplace(router.protocol, reference.provider, reference.name);
        }
    }
    for (const traefik::Middleware& middleware : configuration.middlewares) {
        for (const traefik::Reference& reference : middleware.chain) {
            used.emplace(middleware.protocol, reference.provider, reference.name);
        }
    }
    return used;
}

void check_middleware_types(const facts::Facts& facts, Report& report) {
    const Used used = used_names(facts.traefik);
    for (const traefik::Middleware& middleware : facts.traefik.middlewares) {
        if (middleware.types.size() == 1 || middleware.standing != traefik::Standing::Used) {
            continue;
        }
        const bool none = middleware.types.empty();
        const bool is_used =
            used.contains({middleware.protocol, middleware.provider, middleware.name});
        facts::Finding& finding = report.add(
            middleware.origin.location,
            none ? say("the middleware {} has no type, so every router that uses it is lost",
                       middleware.name)
                 : say("the middleware {} is {} at once, so every router that uses it is lost",
                       middleware.name, listed(middleware.types)));
        finding.severity = is_used ? text::Severity::Error : text::Severity::Warning;
        if (!middleware.container.empty()) {
            finding.service = middleware.container;
        }
        finding.expected = say("one type");
        finding.actual = none ? say("none") : listed(middleware.types);
        finding.fixes.push_back(none ? by_hand(say("give the middleware a type and its options"))
                                     : by_hand(say("make a middleware of each type, and a chain")));
    }
}

} // namespace

const Rule trf_026{
    .id = "TW-TRF-026",
    .name = "traefik-middleware-types",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A middleware with two types, or with none: `…middlewares.zip=true`, or a "
                     "type that is switched off. It is an error if some router uses it.",
            .why = "A middleware is one step of one type. Traefik cannot build it otherwise, "
                   "and drops every router that uses it: 404.",
            .example = R"yaml(services:
  web:
    image: web
    labels:
      - "traefik.http.routers.web.rule=Host(`web.example.org`)"
      - "traefik.http.routers.web.middlewares=both"
      - "traefik.http.middlewares.both.compress=true"
      - "traefik.http.middlewares.both.stripprefix.prefixes=/web"
)yaml",
            .fix = "By hand: make two middlewares, and name both in the router.",
        },
    .check = check_middleware_types,
};

} // namespace tw::rules

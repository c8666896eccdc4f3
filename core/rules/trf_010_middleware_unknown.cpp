#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"
#include "rules/traefik_references.h"

namespace tw::rules {
namespace {

using Result = Lookup::Result;

/// A list of middlewares, and who has it.
struct Chain {
    const traefik::Element* owner = nullptr;
    Phrase (*text)(const traefik::Element&) = nullptr; ///< `the router web of api`
    std::string_view option;
    const std::vector<traefik::Reference>* names = nullptr;
};

facts::Fix better_fix(const facts::Facts& facts, const Chain& chain,
                      const traefik::Reference& reference, const std::vector<std::string>& known) {
    const std::string better = better_reference(reference, known);
    const compose::Service* service = service_of(facts, chain.owner->container);
    const traefik::Setting* setting = chain.owner->setting(chain.option);
    if (better.empty() || service == nullptr || setting == nullptr) {
        return by_hand(say("define the middleware, or name one that is defined"));
    }
    std::string value;
    for (const traefik::Reference& each : *chain.names) {
        value += (value.empty() ? "" : ",") + (&each == &reference ? better : each.text);
    }
    return change_label(*service, setting->key, value);
}

void check_chain(const facts::Facts& facts, const Chain& chain,
                 const std::vector<std::string>& known, Report& report) {
    for (const traefik::Reference& reference : *chain.names) {
        const Lookup lookup = look_up_middleware(facts, chain.owner->protocol, reference);
        if (may_be_right(lookup) || reference.text.empty() || reference.origin.variable) {
            continue;
        }
        const bool elsewhere = lookup.result == Result::Elsewhere;
        const Phrase wrong = wrong_use(
            say("{} uses the middleware {}", chain.text(*chain.owner), reference.text), lookup);
        facts::Finding& finding =
            report.add(reference.origin.location,
                       elsewhere ? wrong : say("{}, so requests to it end in 404", wrong));
        finding.severity = elsewhere ? text::Severity::Info : text::Severity::Error;
        finding.service = chain.owner->container;
        finding.expected = say("a middleware that Traefik has");
        finding.actual = reference.text;
        finding.fixes.push_back(
            lookup.result == Result::Lost || elsewhere
                ? by_hand(say("make Traefik take the middleware, or name another"))
                : better_fix(facts, chain, reference, known));
    }
}

void check_middleware_unknown(const facts::Facts& facts, Report& report) {
    const traefik::Configuration& configuration = facts.traefik;
    const std::vector<std::string> known[] = {
        names_that_count(configuration.middlewares, traefik::Protocol::Http),
        names_that_count(configuration.middlewares, traefik::Protocol::Tcp),
        {}};
    for (const traefik::Router& router : configuration.routers) {
        if (router.counts()) {
            check_chain(facts, {&router, the_router, "middlewares", &router.middlewares},
                        known[static_cast<std::size_t>(router.protocol)], report);
        }
    }
    for (const traefik::Middleware& middleware : configuration.middlewares) {
        if (middleware.counts()) {
            check_chain(facts,
                        {&middleware, the_middleware, "chain.middlewares", &middleware.chain},
                        known[static_cast<std::size_t>(middleware.protocol)], report);
        }
    }
}

} // namespace

const Rule trf_010{
    .id = "TW-TRF-010",
    .name = "traefik-middleware-unknown",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router or chain with a middleware that does not exist: no label and no "
                     "file of the project defines it, or Traefik does not take its definition. "
                     "Where Traefik runs outside of the project, this is a remark only. Names "
                     "`@file` are checked if the files can be read.",
            .why = "Traefik drops the router and logs `middleware … does not exist`; clients get "
                   "404. A name without suffix means the own provider: in a label `auth` is "
                   "`auth@docker`, never `auth@file`.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3
  web:
    image: web
    labels:
      - "traefik.http.routers.web.rule=Host(`web.example.org`)"
      - "traefik.http.routers.web.middlewares=auth"
)yaml",
            .fix = "Writes the nearest name that exists, or the missing suffix.",
        },
    .check = check_middleware_unknown,
};

} // namespace tw::rules

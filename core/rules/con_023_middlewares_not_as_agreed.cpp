#include "contract/pattern.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

using traefik::Reference;

/// A name without `@provider` in the contract stands for every provider's.
bool is_meant(const std::string& pattern, const Reference& reference) {
    return contract::matches(pattern, reference.text) ||
           (!pattern.contains('@') && contract::matches(pattern, reference.name));
}

void check_allowed(const facts::Facts& facts, const traefik::Router& router,
                   const contract::Texts& allowed, Report& report) {
    for (const Reference& reference : router.middlewares) {
        if (std::ranges::any_of(allowed,
                                [&](const auto& text) { return is_meant(text.name, reference); })) {
            continue;
        }
        std::vector<std::string> names;
        for (const auto& text : allowed) {
            names.push_back(text.name);
        }
        facts::Finding& finding =
            report.add(reference.origin.location,
                       say("{} uses the middleware {}, which the contract does not allow",
                           router_text(facts, router), reference.text));
        set_subject(finding, router);
        finding.expected = names.empty() ? say("no middleware") : say("some of {}", listed(names));
        finding.actual = reference.text;
        finding.fixes.push_back(
            by_hand(say("use a middleware that the contract allows, or allow this one there")));
    }
}

/// A middleware of a router that an order speaks of.
struct Ranked {
    std::size_t place = 0; ///< on the router
    std::size_t rank = 0;  ///< in the order
};

std::vector<Ranked> ranked(const traefik::Router& router, const contract::Texts& order) {
    std::vector<Ranked> found;
    for (std::size_t place = 0; place < router.middlewares.size(); ++place) {
        const auto meant = std::ranges::find_if(order, [&](const auto& text) {
            return is_meant(text.name, router.middlewares[place]);
        });
        if (meant != order.end()) {
            found.push_back({place, static_cast<std::size_t>(meant - order.begin())});
        }
    }
    return found;
}

/// The router's list with those that the order speaks of sorted by it; the others keep their place.
std::string in_order(const traefik::Router& router, std::vector<Ranked> found) {
    std::vector<std::size_t> places;
    for (const Ranked& each : found) {
        places.push_back(each.place);
    }
    std::ranges::stable_sort(found, {}, &Ranked::rank);
    std::vector<std::string> names;
    for (const Reference& reference : router.middlewares) {
        names.push_back(reference.text);
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        names[places[i]] = router.middlewares[found[i].place].text;
    }
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ",") + name;
    }
    return text;
}

void check_order(const facts::Facts& facts, const traefik::Router& router,
                 const contract::Texts& order, Report& report) {
    const std::vector<Ranked> found = ranked(router, order);
    const auto late = std::ranges::adjacent_find(
        found, [](const Ranked& a, const Ranked& b) { return a.rank > b.rank; });
    if (late == found.end()) {
        return;
    }
    const std::string& first = router.middlewares[late->place].text;
    const std::string& second = router.middlewares[std::next(late)->place].text;
    facts::Finding& finding =
        report.add(router.middlewares[late->place].origin.location,
                   say("{} runs {} before {}, against the order of the contract",
                       router_text(facts, router), first, second));
    set_subject(finding, router);
    finding.expected = say("{} before {}", second, first);
    finding.actual = say("{} before {}", first, second);
    finding.fixes.push_back(set_option(router, "middlewares", in_order(router, found),
                                       say("put the middlewares into the order of the contract"),
                                       facts::Safety::Unsafe));
}

void check_middlewares_as_agreed(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->traefik) {
        return;
    }
    const contract::TraefikPolicy& policy = *facts.contract->traefik;
    for (const traefik::Router* router : active_routers(facts)) {
        if (policy.middlewares) {
            check_allowed(facts, *router, *policy.middlewares, report);
        }
        for (const contract::Texts& order : policy.order) {
            check_order(facts, *router, order, report);
        }
    }
}

} // namespace

const Rule con_023{
    .id = "TW-CON-023",
    .name = "middlewares-not-as-agreed",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router with a middleware that the contract does not allow "
                     "(`traefik.middlewares`), or with middlewares in another order than the "
                     "contract has for them (`traefik.order`). Others may stand between them.",
            .why = "Middlewares run from left to right. A rate limit behind the authentication "
                   "protects nothing from guessing, and one that adds a header behind the one that "
                   "checks it is without effect. What each router may use, and in which order, is "
                   "agreed once for all of them.",
            .example = R"yaml(# contract: traefik: {order: [[ratelimit, auth]]}
services:
  api:
    labels:
      - traefik.http.routers.api.rule=Host(`api.example.org`)
      - traefik.http.routers.api.middlewares=auth@file,ratelimit@file
)yaml",
            .fix = "Puts them into the order. One that is not allowed is replaced by hand.",
        },
    .check = check_middlewares_as_agreed,
};

} // namespace tw::rules

// Which router takes a request.
#include "traefik/simulate_parts.h"
#include "traefik/values.h"

#include <algorithm>
#include <format>
#include <limits>

namespace tw::traefik {
namespace {

using Verdict = Candidate::Verdict;

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

/// A router that takes part in the choice.
struct Entrant {
    Candidate candidate;
    Winner winner;
    Truth matches = Truth::No;
};

Phrase standing_text(const Router& router, const Configuration& configuration) {
    const std::string& container = router.container.str();
    switch (router.standing) {
    case Standing::Disabled: return say("{} is not enabled for Traefik", container);
    case Standing::Discarded: {
        const Container* found = configuration.find(router.container);
        for (const LabelProblem& problem :
             found == nullptr ? std::vector<LabelProblem>{} : found->problems) {
            if (problem.discards()) {
                return problem.key.empty()
                           ? say("because of a missing port, Traefik discards all labels of {}",
                                 container)
                           : say("because of {}, Traefik discards all labels of {}", problem.key,
                                 container);
            }
        }
        return say("Traefik discards the labels of {}", container);
    }
    case Standing::Conflicting: return say("it is defined more than once, and differently");
    case Standing::Unlinked: return say("it names no service, and its container has several");
    case Standing::Ruleless: return say("it has no rule");
    case Standing::Used:
    case Standing::Copy: break;
    }
    return {};
}

Phrase middleware_obstacle(const Reference& reference, const Configuration& configuration) {
    if (reference.provider == Provider::Other || reference.provider == Provider::Internal) {
        return {};
    }
    const auto found = configuration.find_middlewares(Protocol::Http, reference);
    const bool exists =
        std::ranges::any_of(found, [](const Middleware* each) { return each->counts(); });
    if (!exists) {
        const bool may_exist =
            reference.provider == Provider::File && !configuration.files_known && found.empty();
        return may_exist ? "" : say("its middleware {} does not exist", reference.text);
    }
    const std::size_t types = found.front()->types.size();
    return types == 1   ? Phrase()
           : types == 0 ? say("its middleware {} has no type", reference.text)
                        : say("its middleware {} has several types", reference.text);
}

Phrase service_obstacle(const Router& router, const Configuration& configuration) {
    if (!router.service) {
        return say("it has no service");
    }
    const Reference& reference = *router.service;
    if (reference.provider == Provider::Internal) {
        return is_internal_service(reference.name)
                   ? ""
                   : say("its service {} does not exist", reference.text);
    }
    const auto found = configuration.find_services(Protocol::Http, reference);
    const bool exists =
        std::ranges::any_of(found, [](const Service* each) { return each->counts(); });
    const bool may_exist =
        reference.provider == Provider::Other ||
        (reference.provider == Provider::File && !configuration.files_known && found.empty());
    return exists || may_exist ? "" : say("its service {} does not exist", reference.text);
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

/// Whether the router listens where the request arrives; sets verdict and reason if not.
bool listens(const Router& router, const EntryPoint* point, const Configuration& configuration,
             const Route& route, Candidate& candidate) {
    const auto points = entry_points_of(router, configuration);
    if (!route.entry_point.empty() && points &&
        !std::ranges::contains(*points, route.entry_point)) {
        candidate.verdict = Verdict::Elsewhere;
        candidate.why = points->empty() ? say("it listens on no entry point")
                                        : say("it listens on {}", listed(*points));
        return false;
    }
    const bool tls = router.tls.has_value() || (point != nullptr && point->tls);
    if (tls != route.request.tls) {
        candidate.verdict = Verdict::OtherTls;
        candidate.why = tls ? say("it takes requests with TLS only")
                            : say("it has no tls, so it takes requests without TLS only");
        return false;
    }
    return true;
}

Candidate candidate_of(const Router& router) {
    return {.name = router.qualified_name(),
            .rule = router.rule.value_or(""),
            .priority = router.effective_priority(),
            .why = {},
            .origin = router.rule_origin};
}

/// Routers of the configuration whose rules match; those that do not take part go to `others`.
std::vector<Entrant> gather(const Configuration& configuration, const EntryPoint* point,
                            Route& route) {
    std::vector<Entrant> entrants;
    for (const Router& router : configuration.routers) {
        if (router.protocol != Protocol::Http || router.standing == Standing::Copy) {
            continue;
        }
        Entrant entrant{
            .candidate = candidate_of(router),
            .winner = {.router = &router, .middlewares = router.middlewares, .service = {}}};
        const auto rule = rule_of(router, configuration);
        if (!rule) {
            if (router.counts()) {
                route.unknowns.push_back(
                    say("the rule of {} is a template that is not understood here",
                        router.qualified_name()));
            }
            continue;
        }
        if (!rule->valid()) {
            continue; // nobody can tell what it was to match
        }
        entrant.matches = RuleMatch(*rule).matches(route.request);
        if (entrant.matches == Truth::No) {
            continue;
        }
        entrant.candidate.why = obstacle(router, configuration);
        const bool takes_part = entrant.candidate.why.empty() &&
                                listens(router, point, configuration, route, entrant.candidate);
        if (takes_part) {
            entrants.push_back(std::move(entrant));
        } else {
            route.others.push_back(std::move(entrant.candidate));
        }
    }
    return entrants;
}

Entrant own_router(std::string name, std::string rule, std::int64_t priority, std::string service) {
    return {.candidate = {.name = std::move(name),
                          .rule = std::move(rule),
                          .priority = priority,
                          .why = {},
                          .origin = {}},
            .winner = {.router = nullptr, .middlewares = {}, .service = std::move(service)},
            .matches = Truth::Yes};
}

/// Routers that Traefik makes of its static configuration.
void add_own(const Configuration& configuration, const EntryPoint& point, const Route& route,
             std::vector<Entrant>& entrants) {
    const Static& statics = configuration.statics;
    if (!point.redirect_to.empty() && !route.request.tls) {
        entrants.push_back(
            own_router(std::format("{}-to-{}@internal", point.name, point.redirect_to),
                       "HostRegexp(`^.+$`)", highest - 1, "redirect"));
    }
    const bool insecure =
        statics.api_insecure && to_flag(statics.api_insecure->value).value_or(false);
    if (point.name == "traefik" && insecure && !route.request.tls) {
        const std::string& path = route.request.path;
        if (path.starts_with("/api")) {
            entrants.push_back(
                own_router("api@internal", "PathPrefix(`/api`)", highest - 1, "api@internal"));
        } else {
            entrants.push_back(own_router("dashboard@internal", "PathPrefix(`/`)", highest - 2,
                                          "dashboard@internal"));
        }
    }
}

/// Says of everyone behind the winner why it did not win.
void rank(std::vector<Entrant>& entrants, std::size_t winner, Route& route) {
    const Candidate& best = *route.winner;
    std::vector<Candidate> behind;
    for (std::size_t i = 0; i < entrants.size(); ++i) {
        if (i == winner) {
            continue;
        }
        Candidate& each = entrants[i].candidate;
        const bool unsure = entrants[i].matches == Truth::Unknown;
        if (i < winner) {
            each.verdict = Verdict::Undecided;
            each.why = say("its rule may match, and then it wins");
        } else if (each.priority == best.priority) {
            each.verdict = Verdict::Undecided;
            each.why = unsure ? say("its rule may match, with the same priority")
                              : say("it has the same priority, so either may win");
        } else {
            each.verdict = Verdict::Outranked;
            each.why = unsure ? say("it may match, with a lower priority")
                              : say("it has a lower priority");
        }
        behind.push_back(each);
    }
    route.others.insert(route.others.begin(), behind.begin(), behind.end());
    const bool is_sure = std::ranges::none_of(
        behind, [](const Candidate& each) { return each.verdict == Verdict::Undecided; });
    route.winner->why = behind.empty() ? say("the only one that takes the request")
                        : is_sure      ? say("the highest of {} that match", behind.size() + 1)
                                       : say("another one may win instead");
}

} // namespace

Phrase obstacle(const Router& router, const Configuration& configuration) {
    if (Phrase text = standing_text(router, configuration); !text.empty()) {
        return text;
    }
    const Static& statics = configuration.statics;
    if (statics.is_whole() && !router.entry_points.empty() &&
        std::ranges::none_of(router.entry_points, [&](const std::string& name) {
            return statics.find_entry_point(name) != nullptr;
        })) {
        return say("none of its entry points exists: {}", listed(router.entry_points));
    }
    for (const Reference& reference : router.middlewares) {
        if (Phrase text = middleware_obstacle(reference, configuration); !text.empty()) {
            return text;
        }
    }
    return service_obstacle(router, configuration);
}

std::optional<Winner> choose_router(const Configuration& configuration, const EntryPoint* point,
                                    Route& route) {
    std::vector<Entrant> entrants = gather(configuration, point, route);
    if (point != nullptr) {
        add_own(configuration, *point, route, entrants);
    }
    std::ranges::stable_sort(entrants, std::greater{},
                             [](const Entrant& each) { return each.candidate.priority; });
    const auto sure = std::ranges::find(entrants, Truth::Yes, &Entrant::matches);
    if (sure == entrants.end() && !entrants.empty()) {
        for (Entrant& each : entrants) {
            each.candidate.verdict = Verdict::Undecided;
            each.candidate.why = say("its rule may match");
            route.others.push_back(each.candidate);
        }
        route.outcome = Route::Outcome::Unknown;
        route.conclusion = say("the request does not say enough to choose a router");
        return std::nullopt;
    }
    if (sure == entrants.end()) {
        return std::nullopt;
    }
    sure->candidate.verdict = Verdict::Won;
    route.winner = sure->candidate;
    rank(entrants, static_cast<std::size_t>(sure - entrants.begin()), route);
    if (std::ranges::any_of(route.others, [](const Candidate& each) {
            return each.verdict == Verdict::Undecided;
        })) {
        route.unknowns.emplace_back(say("another router may win instead; see below"));
    }
    Winner winner = sure->winner;
    if (winner.service == "redirect") {
        // Traefik's own redirection is a middleware of its own router.
        winner.service = "noop@internal";
        winner.middlewares = {
            read_reference("redirect-" + point->name + "-to-" + point->redirect_to + "@internal",
                           Provider::Internal, point->origin)};
    }
    return winner;
}

} // namespace tw::traefik

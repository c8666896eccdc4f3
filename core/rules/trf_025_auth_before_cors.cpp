#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"

#include <algorithm>

namespace tw::rules {
namespace {

enum class Duty : std::uint8_t { Other, Auth, Cors };

struct DutyOf {
    Duty duty = Duty::Other;
    bool by_name = false; ///< only the name speaks for it
};

bool is_auth_type(const std::string& type) {
    return type == "basicauth" || type == "digestauth" || type == "forwardauth";
}

DutyOf duty_by_name(const std::string& name) {
    const bool is_about_paths = name.contains("strip") || name.contains("prefix") ||
                                name.contains("redirect") || name.contains("path");
    const Duty duty = name.contains("cors")                      ? Duty::Cors
                      : name.contains("auth") && !is_about_paths ? Duty::Auth
                                                                 : Duty::Other;
    return {duty, true};
}

/// A chain counts as what it holds first of the two.
DutyOf duty_of(const facts::Facts& facts, const traefik::Reference& reference, int depth = 0) {
    constexpr int deepest = 4;
    const auto found = facts.traefik.find_middlewares(traefik::Protocol::Http, reference);
    if (found.empty()) {
        return duty_by_name(reference.name);
    }
    const traefik::Middleware& middleware = *found.front();
    for (const traefik::Reference& each : middleware.chain) {
        const DutyOf inner = depth < deepest ? duty_of(facts, each, depth + 1) : DutyOf{};
        if (inner.duty != Duty::Other) {
            return inner;
        }
    }
    if (std::ranges::any_of(middleware.types, is_auth_type)) {
        return {Duty::Auth, false};
    }
    const bool is_cors = middleware.mentions("headers.accesscontrolallowmethods") ||
                         middleware.mentions("headers.accesscontrolalloworiginlist");
    return {is_cors ? Duty::Cors : Duty::Other, false};
}

/// The list with the one at `from` put before the one at `to`.
std::string moved(const std::vector<traefik::Reference>& list, std::size_t from, std::size_t to) {
    std::vector<std::string> names;
    for (const traefik::Reference& reference : list) {
        names.push_back(reference.text);
    }
    const std::string name = names[from];
    names.erase(names.begin() + static_cast<std::ptrdiff_t>(from));
    names.insert(names.begin() + static_cast<std::ptrdiff_t>(to), name);
    std::string text;
    for (const std::string& each : names) {
        text += (text.empty() ? "" : ",") + each;
    }
    return text;
}

void report_middleware_order(const facts::Facts& facts, const traefik::Router& router,
                             std::size_t auth, std::size_t cors, bool is_guess, Report& report) {
    const std::string& auth_name = router.middlewares[auth].text;
    const std::string& cors_name = router.middlewares[cors].text;
    facts::Finding& finding = report.add(
        router.middlewares[auth].origin.location,
        is_guess
            ? say("{} runs {} before {}, by their names authentication and CORS, so the CORS "
                  "preflight requests of browsers are refused",
                  router_text(facts, router), auth_name, cors_name)
            : say("{} runs {} before {}, so the CORS preflight requests of browsers are refused",
                  router_text(facts, router), auth_name, cors_name));
    if (is_guess) {
        finding.severity = text::Severity::Info;
    }
    set_subject(finding, router);
    finding.expected = say("{} before {}", cors_name, auth_name);
    finding.actual = say("{} before {}", auth_name, cors_name);
    finding.fixes.push_back(set_option(router, "middlewares", moved(router.middlewares, cors, auth),
                                       say("put {} before {}", cors_name, auth_name),
                                       facts::Safety::Unsafe));
}

void check_middleware_order(const facts::Facts& facts, Report& report) {
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.protocol != traefik::Protocol::Http ||
            router.standing == traefik::Standing::Disabled) {
            continue;
        }
        std::optional<std::size_t> auth;
        bool is_guess = false;
        for (std::size_t i = 0; i < router.middlewares.size(); ++i) {
            const DutyOf duty = duty_of(facts, router.middlewares[i]);
            if (duty.duty == Duty::Auth && !auth) {
                auth = i;
                is_guess = duty.by_name;
            } else if (duty.duty == Duty::Cors && auth) {
                report_middleware_order(facts, router, *auth, i, is_guess || duty.by_name, report);
                break;
            } else if (duty.duty == Duty::Cors) {
                break;
            }
        }
    }
}

} // namespace

const Rule trf_025{
    .id = "TW-TRF-025",
    .name = "authentication-before-cors",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds =
                "A router whose middlewares ask for a password, or ask another service, before "
                "the one that answers for CORS. Where a middleware is defined in a file that "
                "is not at hand, its name is taken for a hint, and the finding is a remark.",
            .why = "Before a request to another site, browsers send a CORS preflight request: "
                   "OPTIONS, without any password. Middlewares run from left to right, so the "
                   "preflight request gets 401, and the browser never sends the request itself.",
            .example = R"yaml(services:
  api:
    labels:
      - traefik.http.routers.api.rule=Host(`api.example.org`)
      - traefik.http.routers.api.middlewares=login,cors
      - traefik.http.middlewares.login.basicauth.usersfile=/users
      - traefik.http.middlewares.cors.headers.accesscontrolallowmethods=GET,PUT
      - traefik.http.middlewares.cors.headers.accesscontrolalloworiginlist=https://app.example.org
)yaml",
            .fix = "Puts the middleware for CORS before the other one.",
        },
    .check = check_middleware_order,
};

} // namespace tw::rules

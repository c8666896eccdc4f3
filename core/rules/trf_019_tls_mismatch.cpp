#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"

#include <algorithm>

namespace tw::rules {
namespace {

enum class Traffic : std::uint8_t { Unknown, Plain, Encrypted };

/// What clients send to an entry point: by the port of the host at which they find it.
Traffic traffic_of(const facts::Facts& facts, const traefik::EntryPoint& point) {
    constexpr std::uint16_t http = 80;
    constexpr std::uint16_t https = 443;
    const auto of_port = [](std::string_view port) {
        return port == std::to_string(http)    ? Traffic::Plain
               : port == std::to_string(https) ? Traffic::Encrypted
                                               : Traffic::Unknown;
    };
    const auto inside = point.port();
    const compose::Service* proxy = facts.project.find(facts.traefik.proxies.front());
    if (!inside || proxy == nullptr) {
        return Traffic::Unknown;
    }
    for (const compose::PublishedPort& port : proxy->ports) {
        if (port.target == *inside) {
            return of_port(port.published);
        }
    }
    return of_port(std::to_string(*inside));
}

/// The entry points of a router as they are known; empty if one of them is not.
std::vector<const traefik::EntryPoint*> points_of(const facts::Facts& facts,
                                                  const traefik::Router& router) {
    std::vector<const traefik::EntryPoint*> points;
    const auto names = traefik::entry_points_of(router, facts.traefik);
    for (const std::string& name : names.value_or(std::vector<std::string>{})) {
        points.push_back(facts.traefik.statics.find_entry_point(name));
    }
    return std::ranges::contains(points, nullptr) ? std::vector<const traefik::EntryPoint*>{}
                                                  : points;
}

bool all_send(const facts::Facts& facts, const std::vector<const traefik::EntryPoint*>& points,
              Traffic traffic) {
    return !points.empty() && std::ranges::all_of(points, [&](const traefik::EntryPoint* point) {
        return traffic_of(facts, *point) == traffic;
    });
}

void report_missing_tls(const facts::Facts& facts, const traefik::Router& router,
                        const traefik::EntryPoint& point, Report& report) {
    const traefik::Setting* place = router.setting("entrypoints");
    facts::Finding& finding =
        report.add(place != nullptr ? place->origin.location : router.rule_origin.location,
                   say("{} has no tls, so on {} clients that use https get 404",
                       router_text(facts, router), point.name));
    set_subject(finding, router);
    finding.expected = say("tls on the router, or on the entry point {}", point.name);
    finding.actual = say("neither has it");
    finding.fixes.push_back(set_option(
        router, "tls", "true", say("switch tls on for {}", router.name), facts::Safety::Unsafe));
}

void report_needless_tls(const facts::Facts& facts, const traefik::Router& router,
                         const traefik::EntryPoint& point, Report& report) {
    facts::Finding& finding = report.add(
        router.tls->origin.location,
        say("{} has tls and listens only on {}, where clients use plain http and get 404",
            router_text(facts, router), point.name));
    set_subject(finding, router);
    finding.expected = say("an entry point for https, or no tls");
    finding.actual = say("tls on {}", point.name);
    finding.fixes.push_back(
        by_hand(say("name the entry point for https, or take tls off the router")));
}

void check_tls(const facts::Facts& facts, Report& report) {
    if (!facts.traefik.statics.is_whole() || facts.traefik.proxies.empty()) {
        return;
    }
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.protocol != traefik::Protocol::Http || !router.counts()) {
            continue;
        }
        const auto points = points_of(facts, router);
        const bool by_point = std::ranges::any_of(points, &traefik::EntryPoint::tls);
        if (!router.tls && !by_point && all_send(facts, points, Traffic::Encrypted)) {
            report_missing_tls(facts, router, *points.front(), report);
        } else if (router.tls && all_send(facts, points, Traffic::Plain)) {
            report_needless_tls(facts, router, *points.front(), report);
        }
    }
}

} // namespace

const Rule trf_019{
    .id = "TW-TRF-019",
    .name = "tls-not-as-entry-point",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router without `tls` that listens only on the entry point behind port 443, "
                     "and one with `tls` that listens only on the one behind port 80. Found only "
                     "where Traefik's static configuration is known.",
            .why = "A router with `tls` answers requests with TLS and no others, and a router "
                   "without it none of them. On the wrong entry point nobody gets an answer but "
                   "404.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3.7
    command: [--providers.docker=true, "--entrypoints.websecure.address=:443"]
    ports: ["443:443"]
  shop:
    labels:
      - traefik.http.routers.shop.rule=Host(`shop.example.org`)
      - traefik.http.routers.shop.entrypoints=websecure
)yaml",
            .fix = "Switches `tls` on for the router. It may as well be switched on for the entry "
                   "point, in the static configuration.",
        },
    .check = check_tls,
};

} // namespace tw::rules

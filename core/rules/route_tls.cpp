#include "rules/route_tls.h"

#include "traefik/simulate.h"

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

/// What is known of TLS on the entry points of a router.
enum class ByPoint : std::uint8_t { Encrypts, Redirects, Nothing, Unknown };

ByPoint tls_by_point(const facts::Facts& facts, const traefik::Router& router) {
    const auto names = traefik::entry_points_of(router, facts.traefik);
    if (!names || names->empty()) {
        return ByPoint::Unknown;
    }
    ByPoint all = ByPoint::Encrypts;
    for (const std::string& name : *names) {
        const traefik::EntryPoint* point = facts.traefik.statics.find_entry_point(name);
        if (point == nullptr) {
            return ByPoint::Unknown;
        }
        if (!point->redirect_to.empty() && point->redirect_scheme == "https") {
            all = ByPoint::Redirects;
        } else if (!point->tls) {
            return ByPoint::Nothing;
        }
    }
    return all;
}

/// The router does nothing but send clients to https.
bool redirects_to_https(const facts::Facts& facts, const traefik::Router& router) {
    return std::ranges::any_of(router.middlewares, [&](const traefik::Reference& reference) {
        const auto found = facts.traefik.find_middlewares(router.protocol, reference);
        return std::ranges::any_of(found, [](const traefik::Middleware* middleware) {
            return middleware->value("redirectscheme.scheme") == "https";
        });
    });
}

} // namespace

TlsAtEntry tls_at_entry(const facts::Facts& facts, const traefik::Router& router) {
    if (!facts.traefik.statics.is_whole() || facts.traefik.proxies.empty() ||
        router.protocol != traefik::Protocol::Http || !router.counts()) {
        return {};
    }
    const auto points = points_of(facts, router);
    const bool by_point = std::ranges::any_of(points, &traefik::EntryPoint::tls);
    if (!router.tls && !by_point && all_send(facts, points, Traffic::Encrypted)) {
        return {TlsFault::Missing, points.front()};
    }
    if (router.tls && all_send(facts, points, Traffic::Plain)) {
        return {TlsFault::Needless, points.front()};
    }
    return {};
}

TlsByContract tls_by_contract(const facts::Facts& facts, const traefik::Router& router) {
    using Tls = contract::TraefikPolicy::Tls;
    if (!facts.contract || !facts.contract->traefik || router.protocol == traefik::Protocol::Udp) {
        return {};
    }
    const Tls wanted = facts.contract->traefik->tls;
    const ByPoint by_point = tls_by_point(facts, router);
    const bool is_encrypted = router.tls || by_point == ByPoint::Encrypts;
    if (wanted == Tls::Forbidden && is_encrypted) {
        return {TlsFault::Needless, false};
    }
    const bool is_plain = !is_encrypted && by_point != ByPoint::Redirects;
    if (wanted == Tls::Required && is_plain && !redirects_to_https(facts, router)) {
        return {TlsFault::Missing, by_point == ByPoint::Unknown};
    }
    return {};
}

} // namespace tw::rules

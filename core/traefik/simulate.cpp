#include "traefik/simulate_parts.h"
#include "traefik/values.h"

#include <algorithm>

namespace tw::traefik {
namespace {

/// The entry point behind a port of the host.
struct Landing {
    const EntryPoint* point = nullptr;
    bool published = false; ///< the proxy publishes the port
    std::uint16_t inside = 0;
};

bool covers(std::string_view published, std::uint16_t port) {
    const std::string text = std::to_string(port);
    const std::size_t dash = published.find('-');
    if (dash == std::string_view::npos) {
        return published == text;
    }
    const auto first = to_number(published.substr(0, dash));
    const auto last = to_number(published.substr(dash + 1));
    return first && last && port >= *first && port <= *last;
}

Landing land(const Configuration& configuration, const compose::Project& project,
             std::uint16_t port) {
    Landing landing{.inside = port};
    for (const ServiceName& name : configuration.proxies) {
        const compose::Service* proxy = project.find(name);
        if (proxy == nullptr) {
            continue;
        }
        landing.published = proxy->network_mode == compose::NetworkMode::Host;
        for (const compose::PublishedPort& each : proxy->ports) {
            if (each.protocol == compose::Protocol::Tcp && covers(each.published, port)) {
                landing.published = true;
                landing.inside = each.target;
                break;
            }
        }
        if (landing.published) {
            break;
        }
    }
    for (const EntryPoint& point : configuration.statics.entry_points) {
        if (!point.is_udp() && point.port() == landing.inside) {
            landing.point = &point;
        }
    }
    return landing;
}

} // namespace

void end_with(Route& route, int status, Phrase conclusion) {
    route.outcome = Route::Outcome::Error;
    route.status = status;
    route.conclusion = std::move(conclusion);
}

std::vector<NetworkName> networks_of(const compose::Project& project, const ServiceName& service) {
    const compose::Service* at = project.find(service);
    for (std::size_t steps = 0; at != nullptr && at->network_mode == compose::NetworkMode::Service;
         ++steps) {
        at = steps > project.services.size() ? nullptr
                                             : project.find(ServiceName(at->network_mode_target));
    }
    std::vector<NetworkName> networks;
    for (const compose::Attachment& attachment :
         at == nullptr ? std::vector<compose::Attachment>{} : at->attachments) {
        networks.push_back(attachment.network);
    }
    return networks;
}

std::optional<Rule> rule_of(const Router& router, const Configuration& configuration) {
    if (!router.rule || router.protocol == Protocol::Udp) {
        return std::nullopt;
    }
    const std::string& syntax =
        router.rule_syntax.empty() ? configuration.statics.default_rule_syntax : router.rule_syntax;
    return parse_rule(*router.rule, Dialect::of(configuration.version, syntax, router.protocol));
}

std::optional<std::vector<std::string>> entry_points_of(const Router& router,
                                                        const Configuration& configuration) {
    const Static& statics = configuration.statics;
    if (!router.entry_points.empty()) {
        return router.entry_points;
    }
    if (!statics.is_whole()) {
        return std::nullopt;
    }
    std::vector<std::string> names;
    const bool some_default = std::ranges::any_of(statics.entry_points, &EntryPoint::as_default);
    for (const EntryPoint& point : statics.entry_points) {
        const bool usable = point.is_udp() == (router.protocol == Protocol::Udp);
        if (usable && point.name != "traefik" && (!some_default || point.as_default)) {
            names.push_back(point.name);
        }
    }
    return names;
}

const EntryPoint* choose_entry_point(const Configuration& configuration,
                                     const compose::Project& project, std::string_view wanted,
                                     Route& route) {
    const Static& statics = configuration.statics;
    if (!wanted.empty()) {
        route.entry_point = wanted;
        route.entry_point_note = say("as asked");
        const EntryPoint* point = statics.find_entry_point(wanted);
        if (point == nullptr && statics.is_whole()) {
            end_with(route, 0, say("Traefik has no entry point {}", wanted));
        }
        return point;
    }
    const Landing landing = land(configuration, project, route.request.port);
    if (configuration.proxies.empty()) {
        route.unknowns.emplace_back(
            say("no service of this project runs Traefik, so its entry points are unknown"));
        return nullptr;
    }
    if (landing.published && landing.point != nullptr) {
        route.entry_point = landing.point->name;
        route.entry_point_note =
            landing.inside == route.request.port
                ? say("port {}", landing.inside)
                : say("port {}, published as {}", landing.inside, route.request.port);
        return landing.point;
    }
    if (!statics.is_whole()) {
        route.unknowns.emplace_back(
            say("Traefik's static configuration is not at hand, so its entry points are unknown"));
        return nullptr;
    }
    const std::string& proxy = configuration.proxies.front().str();
    end_with(route, 0,
             !landing.published
                 ? say("{} does not publish port {} of the host, so nothing answers there", proxy,
                       route.request.port)
             : landing.inside == route.request.port
                 ? say("{} publishes port {}, where no entry point listens", proxy, landing.inside)
                 : say("{} publishes port {} as {}, where no entry point listens", proxy,
                       landing.inside, route.request.port));
    return nullptr;
}

Route simulate(const Configuration& configuration, const compose::Project& project,
               const Request& request, std::string_view entry_point) {
    Route route;
    route.request = request;
    route.sent = request;
    const EntryPoint* point = choose_entry_point(configuration, project, entry_point, route);
    if (route.outcome == Route::Outcome::Error) {
        return route;
    }
    if (!configuration.files_known) {
        route.unknowns.emplace_back(
            say("dynamic configuration files may define more than is known here"));
    }
    const auto winner = choose_router(configuration, point, route);
    if (!winner) {
        if (route.conclusion.empty()) {
            end_with(route, 404, say("no router takes the request"));
        }
        return route;
    }
    std::vector<Reference> middlewares;
    if (point != nullptr) {
        middlewares = point->middlewares;
    }
    middlewares.insert(middlewares.end(), winner->middlewares.begin(), winner->middlewares.end());
    if (!pass(configuration, middlewares, route)) {
        return route;
    }
    const Reference service = winner->router != nullptr
                                  ? winner->router->service.value_or(Reference{})
                                  : read_reference(winner->service, Provider::Internal, {});
    deliver(configuration, project, service, route);
    return route;
}

} // namespace tw::traefik

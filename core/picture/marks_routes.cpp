// Which way requests take through Traefik to the services.
#include "picture/marks_parts.h"

#include <algorithm>

namespace tw::picture {
namespace {

/// A route that is to lead to a service.
struct Arrival {
    std::string title; ///< the router's host, else its name
    std::string rule;
    bool works = true;
};

class RouteMap {
public:
    explicit RouteMap(const facts::Facts& facts) : facts_(facts), traefik_(facts.traefik) {}

    [[nodiscard]] std::map<ServiceName, std::vector<Arrival>> run() {
        for (const traefik::Router& router : traefik_.routers) {
            if (router.standing == traefik::Standing::Copy ||
                router.standing == traefik::Standing::Disabled)
                continue;
            if (!router.counts()) {
                // Traefik drops it; it was meant to lead to its own container.
                if (!router.made_up) add(router.container, router, false);
            } else if (router.service) {
                follow(router, *router.service, 0);
            }
        }
        return std::move(arrivals_);
    }

private:
    void follow(const traefik::Router& router, const traefik::Reference& reference, int depth) {
        constexpr int deepest = 8;
        if (depth > deepest) return;
        for (const traefik::Service* service : traefik_.find_services(router.protocol, reference)) {
            for (const traefik::Server& server : service->servers)
                add(target_of(server), router, service->counts() && arrives(server));
            for (const traefik::Reference& child : service->children)
                follow(router, child, depth + 1);
        }
    }

    /// The service that a server is; of a URL, the one that its host names.
    [[nodiscard]] static ServiceName target_of(const traefik::Server& server) {
        if (!server.container.empty()) return server.container;
        std::string_view host = server.url;
        if (const auto scheme = host.find("://"); scheme != std::string_view::npos)
            host.remove_prefix(scheme + 3);
        return ServiceName(host.substr(0, host.find_first_of(":/")));
    }

    /// Some proxy of the project gets there; one that is elsewhere may.
    [[nodiscard]] bool arrives(const traefik::Server& server) const {
        if (server.address.kind == traefik::Address::Kind::None && server.url.empty()) return false;
        if (server.port.kind == traefik::Port::Kind::Missing) return false;
        const ServiceName target = target_of(server);
        if (traefik_.proxies.empty() || facts_.project.find(target) == nullptr) return true;
        return std::ranges::any_of(traefik_.proxies, [&](const ServiceName& proxy) {
            return proxy == target || meets(proxy, target, server.address);
        });
    }

    [[nodiscard]] bool meets(const ServiceName& proxy, const ServiceName& target,
                             const traefik::Address& address) const {
        if (address.networks.empty()) return facts_.topology.reaches(proxy, target);
        const auto mine = facts_.topology.networks(proxy);
        return std::ranges::any_of(address.networks,
                                   [&](const NetworkName& network) {
                                       return std::ranges::contains(mine, network);
                                   }) ||
               facts_.project.find(proxy)->network_mode == compose::NetworkMode::Host;
    }

    void add(const ServiceName& target, const traefik::Router& router, bool works) {
        if (facts_.project.find(target) == nullptr) return;
        const std::string rule = router.rule.value_or(std::string());
        const std::string host = host_of(rule);
        arrivals_[target].push_back({host.empty() ? router.name : host,
                                     router.qualified_name() + (rule.empty() ? "" : ": ") + rule,
                                     works});
    }

    /// The argument of the first Host(`…`).
    [[nodiscard]] static std::string host_of(std::string_view rule) {
        const auto call = rule.find("Host(");
        const auto begin = call == std::string_view::npos ? call : rule.find_first_of("`'\"", call);
        if (begin == std::string_view::npos) return {};
        const auto end = rule.find_first_of("`'\")", begin + 1);
        return std::string(rule.substr(begin + 1, end - begin - 1));
    }

    const facts::Facts& facts_;
    const traefik::Configuration& traefik_;
    std::map<ServiceName, std::vector<Arrival>> arrivals_;
};

bool any_works(const std::vector<Arrival>& arrivals) {
    return std::ranges::any_of(arrivals, &Arrival::works);
}

/// `api.example.com +2`, with all rules as tip.
Badge badge_of(const ServiceName& service, const std::vector<Arrival>& arrivals, bool works) {
    Badge badge{key(service), works ? Sign::Route : Sign::RouteBroken, {}, {}};
    std::vector<std::string> rules;
    for (const Arrival& arrival : arrivals) {
        if (arrival.works != works) continue;
        if (badge.text.empty()) badge.text = arrival.title;
        rules.push_back(arrival.rule);
    }
    if (rules.size() > 1) badge.text += " +" + std::to_string(rules.size() - 1);
    badge.tip = lines(rules);
    return badge;
}

bool is_open(const facts::Facts& facts, const ServiceName& service) {
    using Opened = topology::Exposure::Reach;
    return std::ranges::any_of(facts.topology.exposures(), [&](const auto& exposure) {
        return exposure.service == service &&
               (exposure.reach == Opened::Everyone || exposure.reach == Opened::Address);
    });
}

void mark_entrances(const facts::Facts& facts, Marks& marks) {
    for (const ServiceName& proxy : facts.traefik.proxies) {
        if (facts.project.find(proxy) == nullptr || !is_open(facts, proxy)) continue;
        marks.links.push_back(
            {"internet", key(proxy), Sign::Route, false, arrow("internet", proxy.str()), {}});
    }
}

} // namespace

void mark_routes(const facts::Facts& facts, Marks& marks) {
    const auto arrivals = RouteMap(facts).run();
    if (!arrivals.empty()) mark_entrances(facts, marks);
    for (const auto& [service, all] : arrivals) {
        for (const bool works : {true, false}) {
            Badge badge = badge_of(service, all, works);
            if (badge.tip.empty()) continue;
            count(marks, badge.sign);
            marks.badges.push_back(std::move(badge));
        }
        const Sign sign = any_works(all) ? Sign::Route : Sign::RouteBroken;
        for (const ServiceName& proxy : facts.traefik.proxies) {
            if (proxy == service) continue;
            marks.links.push_back(
                {key(proxy), key(service), sign, false, arrow(proxy.str(), service.str()), {}});
        }
    }
}

} // namespace tw::picture

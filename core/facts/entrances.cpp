#include "facts/entrances.h"

#include "traefik/simulate.h"

#include <algorithm>

namespace tw::facts {
namespace {

using topology::Exposure;
using traefik::Router;

bool is_on_host(const Facts& facts, const ServiceName& service) {
    const topology::Wiring& wiring = facts.topology.wiring();
    const auto number = wiring.number(service);
    return number && wiring.stacks[*number].kind == topology::Stack::Kind::Host;
}

bool is_beyond_host(const Exposure& exposure) {
    return exposure.reach == Exposure::Reach::Everyone ||
           exposure.reach == Exposure::Reach::Address;
}

/// The service that a server is; of a URL, the one that its host names.
ServiceName target_of(const traefik::Server& server) {
    if (!server.container.empty()) {
        return server.container;
    }
    std::string_view host = server.url;
    if (const auto scheme = host.find("://"); scheme != std::string_view::npos) {
        host.remove_prefix(scheme + 3);
    }
    return ServiceName(host.substr(0, host.find_first_of(":/")));
}

/// A port of a proxy on which a router listens.
struct EntryPort {
    std::uint16_t number = 0;
    compose::Protocol protocol = compose::Protocol::Tcp;
    friend bool operator==(const EntryPort&, const EntryPort&) = default;
};

/// Nothing where the files do not tell.
std::optional<std::vector<EntryPort>> entry_ports(const traefik::Configuration& configuration,
                                                  const Router& router) {
    const auto names = traefik::entry_points_of(router, configuration);
    if (!names) {
        return std::nullopt;
    }
    std::vector<EntryPort> ports;
    for (const std::string& name : *names) {
        const traefik::EntryPoint* point = configuration.statics.find_entry_point(name);
        if (point == nullptr && configuration.statics.is_whole()) {
            continue;
        }
        if (point == nullptr || !point->port()) {
            return std::nullopt;
        }
        ports.push_back(
            {*point->port(), point->is_udp() ? compose::Protocol::Udp : compose::Protocol::Tcp});
    }
    return ports;
}

/// Requests from beyond the host get to an entry point of the router.
bool is_open(const Facts& facts, const ServiceName& proxy, const Router& router) {
    // Of further proxies the static configuration is not known.
    const bool is_first = proxy == facts.traefik.proxies.front();
    const auto ports = is_first ? entry_ports(facts.traefik, router) : std::nullopt;
    if (is_on_host(facts, proxy)) {
        return !ports || !ports->empty();
    }
    const topology::Wiring& wiring = facts.topology.wiring();
    const std::size_t owner = wiring.stacks[*wiring.number(proxy)].owner;
    return std::ranges::any_of(facts.topology.exposures(), [&](const Exposure& each) {
        return each.service == wiring.service(owner).name && is_beyond_host(each) &&
               (!ports ||
                std::ranges::contains(*ports, EntryPort{each.port->target, each.port->protocol}));
    });
}

class RouteWalk {
public:
    explicit RouteWalk(const Facts& facts) : facts_(facts), traefik_(facts.traefik) {}

    [[nodiscard]] std::vector<RouteEnd> run() {
        for (const Router& router : traefik_.routers) {
            if (router.standing == traefik::Standing::Copy ||
                router.standing == traefik::Standing::Disabled) {
                continue;
            }
            if (router.counts() && router.service) {
                follow(router, *router.service, 0);
            } else if (!router.counts() && !router.made_up) {
                add({&router, router.container, {}, false, false});
            }
        }
        return std::move(ends_);
    }

private:
    void follow(const Router& router, const traefik::Reference& reference, int depth) {
        constexpr int deepest = 8;
        if (depth > deepest) {
            return;
        }
        for (const traefik::Service* service : traefik_.find_services(router.protocol, reference)) {
            for (const traefik::Server& server : service->servers) {
                add(end_of(router, *service, server));
            }
            for (const traefik::Reference& child : service->children) {
                follow(router, child, depth + 1);
            }
        }
    }

    [[nodiscard]] RouteEnd end_of(const Router& router, const traefik::Service& service,
                                  const traefik::Server& server) const {
        RouteEnd end{&router, target_of(server), {}, false, false};
        const bool has_address =
            server.address.kind != traefik::Address::Kind::None || !server.url.empty();
        if (!service.counts() || !has_address || server.port.kind == traefik::Port::Kind::Missing) {
            return end;
        }
        end.works = end.open = traefik_.proxies.empty();
        for (const ServiceName& proxy : traefik_.proxies) {
            if (end.open || !gets_to(proxy, end.service, server.address)) {
                continue;
            }
            end.open = is_open(facts_, proxy, router);
            end.proxy = end.open || !end.works ? proxy : end.proxy;
            end.works = true;
        }
        return end;
    }

    [[nodiscard]] bool gets_to(const ServiceName& proxy, const ServiceName& target,
                               const traefik::Address& address) const {
        if (proxy == target) {
            return true;
        }
        if (address.networks.empty()) {
            return facts_.topology.reaches(proxy, target);
        }
        const auto mine = facts_.topology.networks(proxy);
        return is_on_host(facts_, proxy) ||
               std::ranges::any_of(address.networks, [&](const NetworkName& network) {
                   return std::ranges::contains(mine, network);
               });
    }

    void add(RouteEnd end) {
        if (facts_.project.find(end.service) != nullptr) {
            ends_.push_back(std::move(end));
        }
    }

    const Facts& facts_;
    const traefik::Configuration& traefik_;
    std::vector<RouteEnd> ends_;
};

/// Nobody wrote the router, and nothing shows that somebody wants it.
bool is_unwanted(const Facts& facts, const Router& router) {
    const traefik::Container* container = facts.traefik.find(router.container);
    return router.made_up && (container == nullptr || !container->meant());
}

template <class Opens>
Entrances ports_and_host(const Facts& facts, const Opens& opens) {
    using Kind = Entrance::Kind;
    Entrances entrances;
    for (const Exposure& exposure : facts.topology.exposures()) {
        if (opens(exposure)) {
            entrances[exposure.service].push_back({Kind::Port, &exposure, nullptr, {}});
        }
    }
    for (const compose::Service& service : facts.project.services) {
        if (is_on_host(facts, service.name)) {
            entrances[service.name].push_back({Kind::HostNetwork, nullptr, nullptr, {}});
        }
    }
    return entrances;
}

} // namespace

std::vector<RouteEnd> route_ends(const Facts& facts) {
    return RouteWalk(facts).run();
}

Entrances entrances_from_internet(const Facts& facts) {
    Entrances entrances = ports_and_host(facts, is_beyond_host);
    for (const RouteEnd& end : route_ends(facts)) {
        if (!end.open || is_unwanted(facts, *end.router)) {
            continue;
        }
        std::vector<Entrance>& known = entrances[end.service];
        if (!std::ranges::contains(known, end.router, &Entrance::router)) {
            known.push_back({Entrance::Kind::Route, nullptr, end.router, end.proxy});
        }
    }
    return entrances;
}

Entrances entrances_from_host(const Facts& facts) {
    return ports_and_host(facts, [](const Exposure& exposure) {
        return is_beyond_host(exposure) || exposure.reach == Exposure::Reach::Loopback;
    });
}

} // namespace tw::facts

#include "topology/topology.h"

#include "topology/exposure.h"

#include <algorithm>

namespace tw::topology {
namespace {

/// The networks that both are on, in the file order of the first.
template <class Visit>
void each_common(const Stack& from, const Stack& to, const Visit& visit) {
    for (const std::size_t network : from.networks) {
        if (std::ranges::contains(to.networks, network)) {
            visit(network);
        }
    }
}

bool over_host(const Wiring& wiring, const Stack& from, const Stack& to) {
    return (from.kind == Stack::Kind::Host || to.kind == Stack::Kind::Host) &&
           wiring.sees_host(from) && wiring.sees_host(to);
}

bool shares_stack(const Stack& from, const Stack& to) {
    return from.owner == to.owner ||
           (from.kind == Stack::Kind::Host && to.kind == Stack::Kind::Host);
}

/// Names of the host, seen from a service; where they lead to an address that answers.
std::vector<std::string> names_of_host(const Wiring& wiring, std::size_t service) {
    const Stack& stack = wiring.stacks[service];
    const bool routed = stack.kind == Stack::Kind::Host || wiring.gets_out(stack) ||
                        wiring.engine.internal_default_route;
    return routed ? wiring.extras[stack.owner].host_names : std::vector<std::string>{};
}

/// By which a service finds a port of the host, most usual first.
std::vector<std::string> addresses_of(const Wiring& wiring, std::size_t service,
                                      const Exposure& exposure) {
    if (!exposure.address.empty() && exposure.address != "127.0.0.1") {
        return {exposure.address};
    }
    std::vector<std::string> addresses = names_of_host(wiring, service);
    if (wiring.stacks[service].kind == Stack::Kind::Host) {
        addresses.insert(addresses.begin(), "localhost");
    }
    return addresses;
}

} // namespace

Topology::Topology(const compose::Project& project, const EngineTraits& engine)
    : wiring_(project, engine), exposures_(exposures_of(wiring_)) {}

std::vector<NetworkName> Topology::networks(const ServiceName& service) const {
    std::vector<NetworkName> names;
    if (const auto at = wiring_.number(service)) {
        for (const std::size_t network : wiring_.stacks[*at].networks) {
            names.push_back(wiring_.segments[network].name);
        }
    }
    return names;
}

std::vector<ServiceName> Topology::members(const NetworkName& network) const {
    std::vector<ServiceName> names;
    if (const Segment* segment = wiring_.segment(network)) {
        for (const std::size_t service : segment->members) {
            names.push_back(wiring_.service(service).name);
        }
    }
    return names;
}

std::vector<Way> Topology::ways(const ServiceName& from, const ServiceName& to) const {
    std::vector<Way> ways;
    const auto source = wiring_.number(from);
    const auto target = wiring_.number(to);
    if (!source || !target || *source == *target) {
        return ways;
    }
    const Stack& source_stack = wiring_.stacks[*source];
    const Stack& target_stack = wiring_.stacks[*target];
    if (shares_stack(source_stack, target_stack)) {
        ways.push_back({Way::Kind::SharedStack, {}, {"localhost"}});
        return ways;
    }
    if (over_host(wiring_, source_stack, target_stack)) {
        const bool to_host = target_stack.kind == Stack::Kind::Host;
        ways.push_back({Way::Kind::Host,
                        {},
                        to_host ? names_of_host(wiring_, *source) : std::vector<std::string>{}});
    }
    if (source_stack.kind == Stack::Kind::DockerBridge &&
        target_stack.kind == Stack::Kind::DockerBridge) {
        ways.push_back({Way::Kind::Bridge, {}, names_of_links(wiring_, *source, *target).names});
    }
    const ServiceName& owner = wiring_.service(target_stack.owner).name;
    const LinkNames links = names_of_links(wiring_, *source, target_stack.owner);
    each_common(source_stack, target_stack, [&](std::size_t number) {
        const Segment& segment = wiring_.segments[number];
        if (!segment.talks) {
            return;
        }
        Way way{Way::Kind::Network, segment.name, names(owner, segment.name)};
        for (std::size_t i = 0; links.network == number && i < links.names.size(); ++i) {
            if (!std::ranges::contains(way.names, links.names[i])) {
                way.names.push_back(links.names[i]);
            }
        }
        ways.push_back(std::move(way));
    });
    return ways;
}

bool Topology::reaches(const ServiceName& from, const ServiceName& to) const {
    const auto source = wiring_.number(from);
    const auto target = wiring_.number(to);
    if (!source || !target || *source == *target) {
        return false;
    }
    const Stack& source_stack = wiring_.stacks[*source];
    const Stack& target_stack = wiring_.stacks[*target];
    bool reached = shares_stack(source_stack, target_stack) ||
                   over_host(wiring_, source_stack, target_stack) ||
                   (source_stack.kind == Stack::Kind::DockerBridge &&
                    target_stack.kind == Stack::Kind::DockerBridge);
    each_common(source_stack, target_stack,
                [&](std::size_t number) { reached = reached || wiring_.segments[number].talks; });
    return reached;
}

ServiceSet Topology::reached_from(std::size_t service) const {
    const Stack& stack = wiring_.stacks[service];
    ServiceSet reached(wiring_.stacks.size());
    const auto add = [&](std::size_t other) { reached.insert(other); };
    reached.insert(stack.owner);
    if (const auto found = wiring_.borrowers.find(stack.owner); found != wiring_.borrowers.end()) {
        std::ranges::for_each(found->second, add);
    }
    if (stack.kind == Stack::Kind::Host) {
        for (std::size_t other = 0; other < wiring_.stacks.size(); ++other) {
            if (wiring_.sees_host(wiring_.stacks[other])) {
                add(other);
            }
        }
    } else if (wiring_.sees_host(stack)) {
        std::ranges::for_each(wiring_.on_host, add);
    }
    if (stack.kind == Stack::Kind::DockerBridge) {
        std::ranges::for_each(wiring_.on_docker, add);
    }
    for (const std::size_t network : stack.networks) {
        const Segment& segment = wiring_.segments[network];
        if (segment.talks && segment.is_dense()) {
            reached |= segment.dense;
        } else if (segment.talks) {
            std::ranges::for_each(segment.members, add);
        }
    }
    reached.erase(service);
    return reached;
}

std::vector<Obstacle> Topology::obstacles(const ServiceName& from, const ServiceName& to) const {
    std::vector<Obstacle> found;
    if (from == to || reaches(from, to)) {
        return found;
    }
    for (const ServiceName& service : {from, to}) {
        const auto at = wiring_.number(service);
        if (!at) {
            const bool inactive = std::ranges::contains(wiring_.project->inactive_services, service,
                                                        &compose::Service::name);
            found.push_back({.kind = inactive ? Obstacle::Kind::Inactive : Obstacle::Kind::Unknown,
                             .service = service});
        } else if (wiring_.stacks[*at].kind == Stack::Kind::None) {
            found.push_back({.kind = Obstacle::Kind::NoNetwork, .service = service});
        } else if (wiring_.stacks[*at].kind == Stack::Kind::Elsewhere) {
            found.push_back({.kind = Obstacle::Kind::UnknownStack, .service = service});
        }
    }
    if (!found.empty()) {
        return found;
    }
    const Stack& source = wiring_.stacks[*wiring_.number(from)];
    const Stack& target = wiring_.stacks[*wiring_.number(to)];
    Obstacle silent{.kind = Obstacle::Kind::Silent};
    each_common(source, target, [&](std::size_t network) {
        silent.networks.push_back(wiring_.segments[network].name);
    });
    if (!silent.networks.empty()) {
        return {silent};
    }
    const bool host = source.kind == Stack::Kind::Host || target.kind == Stack::Kind::Host;
    return {{.kind = host ? Obstacle::Kind::Isolated : Obstacle::Kind::NoCommonNetwork,
             .service = !host                              ? ServiceName()
                        : source.kind == Stack::Kind::Host ? to
                                                           : from}};
}

std::vector<PublishedWay> Topology::published_ways(const ServiceName& from,
                                                   const ServiceName& to) const {
    std::vector<PublishedWay> ways;
    const auto source = wiring_.number(from);
    const auto target = wiring_.number(to);
    if (!source || !target || *source == *target) {
        return ways;
    }
    const Stack& stack = wiring_.stacks[*source];
    const bool on_host = stack.kind == Stack::Kind::Host;
    if (!wiring_.gets_out(stack)) {
        return ways; // from an internal network, what comes through the host is dropped
    }
    const ServiceName& owner = wiring_.service(wiring_.stacks[*target].owner).name;
    const auto published =
        std::ranges::equal_range(exposures_, *wiring_.number(owner), {}, [&](const Exposure& each) {
            return *wiring_.number(each.service);
        });
    for (const Exposure& exposure : published) {
        if (exposure.reach == Exposure::Reach::Everyone ||
            exposure.reach == Exposure::Reach::Address ||
            (on_host && exposure.reach == Exposure::Reach::Loopback)) {
            ways.push_back({&exposure, addresses_of(wiring_, *source, exposure)});
        }
    }
    return ways;
}

Egress Topology::egress(const ServiceName& service) const {
    Egress egress;
    const auto at = wiring_.number(service);
    if (!at) {
        return egress;
    }
    const Stack& stack = wiring_.stacks[*at];
    egress.possible = wiring_.gets_out(stack);
    for (const std::size_t network : stack.preferred) {
        if (!wiring_.segments[network].internal) {
            egress.via.push_back(wiring_.segments[network].name);
        }
    }
    egress.forwards_names =
        egress.possible || (!stack.networks.empty() && wiring_.engine.internal_forwards_names);
    return egress;
}

} // namespace tw::topology

#include "questions.h"

#include <algorithm>
#include <format>

namespace tw::engine {
namespace {

using topology::Exposure;
using topology::Stack;
using topology::Way;

std::string at(const std::string& address, const std::string& port) {
    return std::format("address {} {}", address, port);
}

/// The service that listens where a published port leads to.
std::string listener(const Bed& bed, const Exposure& exposure) {
    const auto number = static_cast<std::size_t>(exposure.port->target - first_own_port);
    return bed.project->services.at(number).name.str();
}

bool is_owner(const Bed& bed, const compose::Service& service, std::size_t owner) {
    return bed.topology->wiring().service(owner).name == service.name;
}

/// A service of the host's stack, called by a container: at the gateways, and at other addresses.
void ask_service_on_host(const Bed& bed, const std::string& from, const std::string& to,
                         std::vector<Question>& questions) {
    const auto ways = bed.topology->ways(ServiceName(from), ServiceName(to));
    const bool reached = !ways.empty();
    for (const auto& [network, gateway] : bed.gateways(from)) {
        questions.push_back({from, to, at(gateway, bed.own_port(to)), reached ? to : "no"});
    }
    const topology::Wiring& wiring = bed.topology->wiring();
    const Stack& stack = bed.stack(from);
    const bool routed = reached && (wiring.gets_out(stack) || wiring.engine.internal_default_route);
    questions.push_back({from, to, at(lan_address, bed.own_port(to)), routed ? to : "no"});
    for (const std::string& name : wiring.extras[stack.owner].host_names) {
        const bool led = reached && std::ranges::contains(ways.front().names, name);
        questions.push_back({from, to, std::format("name {} {}", name, bed.own_port(to)),
                             led ? to : std::string(bridge_address) + "(silent)"});
    }
}

/// A published port, called from a container.
void ask_published(const Bed& bed, const std::string& from, const Exposure& exposure,
                   std::vector<Question>& questions) {
    const std::string to = listener(bed, exposure);
    const auto ways = bed.topology->published_ways(ServiceName(from), exposure.service);
    const bool open =
        std::ranges::any_of(ways, [&](const auto& way) { return way.exposure == &exposure; });
    const bool anywhere = open && exposure.address.empty();
    const std::string& port = exposure.port->published;
    for (const auto& [network, gateway] : bed.gateways(from)) {
        const auto segment =
            std::ranges::find(bed.topology->wiring().segments, network,
                              [](const topology::Segment& each) { return each.real_name(); });
        const bool internal = segment != bed.topology->wiring().segments.end() && segment->internal;
        questions.push_back({from, to, at(gateway, port), anywhere && !internal ? to : "no"});
    }
    const bool on_lan = anywhere || (open && exposure.address == lan_address);
    questions.push_back({from, to, at(lan_address, port), on_lan ? to : "no"});
    if (bed.stack(from).kind == Stack::Kind::Host) {
        const bool local = anywhere || (open && exposure.reach == Exposure::Reach::Loopback);
        questions.push_back({from, to, at("127.0.0.1", port), local ? to : "no"});
    }
}

/// The same, called from the host and from the world.
void ask_from_outside(const Bed& bed, const Exposure& exposure, std::vector<Question>& questions) {
    const std::string to = listener(bed, exposure);
    const std::string& port = exposure.port->published;
    const bool everyone = exposure.reach == Exposure::Reach::Everyone;
    const bool on_lan =
        everyone || (exposure.reach == Exposure::Reach::Address && exposure.address == lan_address);
    const bool local = everyone || exposure.reach == Exposure::Reach::Loopback;
    questions.push_back({host_peer, to, at("127.0.0.1", port), local ? to : "no"});
    questions.push_back({host_peer, to, at(lan_address, port), on_lan ? to : "no"});
    questions.push_back({world_peer, to, at(lan_address, port), on_lan ? to : "no"});
    const bool published = on_lan || local;
    const topology::Wiring& wiring = bed.topology->wiring();
    const topology::Segment* landing = wiring.segment(exposure.network);
    for (const auto& [network, address] : bed.addresses(exposure.service.str())) {
        const bool lands =
            landing != nullptr ? landing->real_name() == network : network == "bridge";
        const bool direct = wiring.engine.direct_routing && published && lands;
        questions.push_back({world_peer, to, at(address, std::to_string(exposure.port->target)),
                             direct ? to : "no"});
    }
}

/// What the host and the world reach without any port being published.
void ask_unpublished(const Bed& bed, const compose::Service& service,
                     std::vector<Question>& questions) {
    const topology::Wiring& wiring = bed.topology->wiring();
    const std::string& to = service.name.str();
    const Stack& stack = bed.stack(to);
    if (stack.kind == Stack::Kind::Host) {
        questions.push_back({host_peer, to, at("127.0.0.1", bed.own_port(to)), to});
        questions.push_back({world_peer, to, at(lan_address, bed.own_port(to)), to});
    }
    for (const auto& [network, address] : bed.addresses(to)) {
        questions.push_back(
            {host_peer, to, at(address, bed.own_port(to)), wiring.sees_host(stack) ? to : "no"});
        if (is_owner(bed, service, stack.owner)) {
            questions.push_back({world_peer, to, at(address, std::to_string(common_port)), "no"});
        }
    }
}

} // namespace

void ask_host(const Bed& bed, std::vector<Question>& questions) {
    for (const compose::Service& target : bed.project->services) {
        ask_unpublished(bed, target, questions);
        const bool on_host = bed.stack(target.name.str()).kind == Stack::Kind::Host;
        for (const compose::Service& asker : bed.project->services) {
            const bool asker_on_host = bed.stack(asker.name.str()).kind == Stack::Kind::Host;
            if (on_host && !asker_on_host) {
                ask_service_on_host(bed, asker.name.str(), target.name.str(), questions);
            }
        }
    }
    for (const Exposure& exposure : bed.topology->exposures()) {
        if (exposure.reach == Exposure::Reach::Discarded) {
            continue;
        }
        ask_from_outside(bed, exposure, questions);
        for (const compose::Service& asker : bed.project->services) {
            if (asker.name != exposure.service) {
                ask_published(bed, asker.name.str(), exposure, questions);
            }
        }
    }
}

} // namespace tw::engine

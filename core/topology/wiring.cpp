#include "topology/wiring.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <tuple>

namespace tw::topology {
namespace {

using compose::NetworkMode;
using compose::Project;
using compose::Service;
using compose::Value;

constexpr std::string_view options = "com.docker.network.bridge.";

std::string_view driver_option(const compose::Network& network, std::string_view name) {
    for (const auto& [key, value] : network.driver_options) {
        if (key.starts_with(options) && std::string_view(key).substr(options.size()) == name) {
            return value;
        }
    }
    return {};
}

/// As Go's `strconv.ParseBool` reads the bridge driver's options.
bool is_off(std::string_view text) {
    return text == "false" || text == "False" || text == "FALSE" || text == "f" || text == "F" ||
           text == "0";
}

Segment segment_of(const NetworkName& name, const compose::Network* network,
                   const EngineTraits& engine) {
    Segment segment;
    segment.name = name;
    segment.network = network;
    if (network == nullptr || network->external) {
        return segment; // what it is, nobody here knows; most are plain bridges
    }
    const bool bridge =
        network->driver.empty() || network->driver == "bridge" || network->driver == "default";
    segment.internal = network->internal.value;
    segment.talks = !bridge || !is_off(driver_option(*network, "enable_icc"));
    const bool isolated = engine.isolated_gateway && segment.internal &&
                          driver_option(*network, "gateway_mode_ipv4") == "isolated";
    segment.has_host = bridge && !isolated;
    segment.publishes = bridge && !segment.internal;
    segment.binding = driver_option(*network, "host_binding_ipv4");
    return segment;
}

/// The network of a mode that names one as Docker knows it.
const compose::Network* network_of_mode(const Project& project, const Service& service) {
    const auto found = std::ranges::find(project.networks, service.network_mode_target,
                                         &compose::Network::real_name);
    return service.network_mode == NetworkMode::Named && found != project.networks.end() ? &*found
                                                                                         : nullptr;
}

/// The services by the names of their containers, for `network_mode: container:…`.
std::unordered_map<std::string, std::size_t> by_container(const Project& project) {
    std::unordered_map<std::string, std::size_t> found;
    for (std::size_t i = 0; i < project.services.size(); ++i) {
        found.emplace(container_name(project, project.services[i]), i);
    }
    return found;
}

/// Follows `network_mode` to the service that has a stack of its own; nothing if it leads out of
/// the project, or round in a circle.
class Owners {
public:
    explicit Owners(const Wiring& wiring) : wiring_(&wiring) {
        const auto borrows = [](const Service& service) {
            return service.network_mode == NetworkMode::Container;
        };
        if (std::ranges::any_of(wiring.project->services, borrows)) {
            containers_ = by_container(*wiring.project);
        }
    }

    [[nodiscard]] std::optional<std::size_t> of(std::size_t service) const {
        std::optional<std::size_t> at = service;
        for (std::size_t steps = 0; at && steps <= wiring_->project->services.size(); ++steps) {
            const Service& borrower = wiring_->service(*at);
            if (borrower.network_mode == NetworkMode::Service) {
                at = wiring_->number(ServiceName(borrower.network_mode_target));
            } else if (borrower.network_mode == NetworkMode::Container) {
                const auto found = containers_.find(borrower.network_mode_target);
                at = found == containers_.end() ? std::nullopt : std::optional(found->second);
            } else {
                return at;
            }
        }
        return std::nullopt;
    }

private:
    const Wiring* wiring_;
    std::unordered_map<std::string, std::size_t> containers_;
};

Stack::Kind kind_of(NetworkMode mode) {
    switch (mode) {
    case NetworkMode::Host: return Stack::Kind::Host;
    case NetworkMode::None: return Stack::Kind::None;
    case NetworkMode::Bridge: return Stack::Kind::DockerBridge;
    case NetworkMode::Networks:
    case NetworkMode::Named: return Stack::Kind::Networks;
    case NetworkMode::Service:
    case NetworkMode::Container: break;
    }
    return Stack::Kind::Elsewhere;
}

std::size_t enter(Wiring& wiring, const NetworkName& name) {
    const auto [at, is_new] = wiring.networks.emplace(name, wiring.segments.size());
    if (is_new) {
        wiring.segments.push_back(segment_of(name, wiring.project->find(name), wiring.engine));
    }
    return at->second;
}

std::int64_t whole(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// `gw_priority` of each network of a service; Compose has it only if it is new enough.
std::unordered_map<std::string, std::int64_t> gateway_priorities(const Value* body) {
    std::unordered_map<std::string, std::int64_t> found;
    const Value* networks = body == nullptr ? nullptr : body->find("networks");
    for (std::size_t i = 0; networks != nullptr && i < networks->map.size(); ++i) {
        if (const Value* priority = networks->map[i].value.find("gw_priority")) {
            found.emplace(networks->map[i].key, whole(priority->text));
        }
    }
    return found;
}

void connect(Wiring& wiring, Stack& stack, const Value* body) {
    const Service& owner = wiring.service(stack.owner);
    for (const compose::Attachment& attachment : owner.attachments) {
        stack.networks.push_back(enter(wiring, attachment.network));
    }
    if (const compose::Network* named = network_of_mode(*wiring.project, owner)) {
        stack.networks.push_back(enter(wiring, named->name));
    } else if (owner.network_mode == NetworkMode::Named) {
        stack.kind = Stack::Kind::Elsewhere;
    }
    const auto priorities = wiring.engine.gateway_priority
                                ? gateway_priorities(body)
                                : std::unordered_map<std::string, std::int64_t>{};
    stack.preferred = stack.networks;
    std::ranges::sort(stack.preferred, {}, [&](std::size_t number) {
        const Segment& segment = wiring.segments[number];
        const auto priority = priorities.find(segment.name.str());
        return std::tuple(priority == priorities.end() ? 0 : -priority->second, segment.internal,
                          segment.real_name());
    });
}

Extras extras_of(const Value* body) {
    Extras extras;
    if (body == nullptr) {
        return extras;
    }
    extras.host_pid = body->text_of("pid") == "host";
    const auto add_host = [&](std::string_view name, std::string_view address) {
        (address == "host-gateway" ? extras.host_names : extras.other_hosts).emplace_back(name);
    };
    if (const Value* hosts = body->find("extra_hosts")) {
        for (const Value& item : hosts->list) {
            const std::size_t end = item.text.find_first_of("=:");
            if (end != std::string::npos) {
                add_host(std::string_view(item.text).substr(0, end),
                         std::string_view(item.text).substr(end + 1));
            }
        }
        for (const compose::Entry& entry : hosts->map) {
            if (entry.value.is_scalar()) {
                add_host(entry.key, entry.value.text);
            }
            for (const Value& address : entry.value.list) {
                add_host(entry.key, address.text);
            }
        }
    }
    const Value* deploy = body->find("deploy");
    const std::string_view scale = !body->text_of("scale").empty() ? body->text_of("scale")
                                   : deploy != nullptr             ? deploy->text_of("replicas")
                                                                   : std::string_view{};
    if (!scale.empty()) {
        extras.replicas = static_cast<std::size_t>(std::max(std::int64_t{0}, whole(scale)));
    }
    return extras;
}

/// The merged text of each service, by number.
std::vector<const Value*> bodies_of(const Wiring& wiring) {
    std::vector<const Value*> bodies(wiring.project->services.size());
    const Value* services = wiring.project->root.find("services");
    for (std::size_t i = 0; services != nullptr && i < services->map.size(); ++i) {
        if (const auto number = wiring.number(ServiceName(services->map[i].key))) {
            bodies[*number] = &services->map[i].value;
        }
    }
    return bodies;
}

void add_members(Wiring& wiring) {
    for (std::size_t i = 0; i < wiring.stacks.size(); ++i) {
        for (const std::size_t network : wiring.stacks[i].networks) {
            wiring.segments[network].members.push_back(i);
        }
    }
    for (Segment& segment : wiring.segments) {
        constexpr std::size_t bits_of_a_number = 64;
        if (segment.members.size() * bits_of_a_number >= wiring.stacks.size()) {
            segment.dense = ServiceSet(wiring.stacks.size());
            std::ranges::for_each(segment.members,
                                  [&](std::size_t member) { segment.dense.insert(member); });
        }
    }
}

} // namespace

const std::string& Segment::real_name() const {
    return network == nullptr ? name.str() : network->real_name;
}

std::string container_name(const Project& project, const Service& service, std::size_t number) {
    return service.container_name.empty()
               ? std::format("{}-{}-{}", project.name, service.name.str(), number)
               : service.container_name;
}

Wiring::Wiring(const Project& of, const EngineTraits& traits) : project(&of), engine(traits) {
    for (std::size_t i = 0; i < of.services.size(); ++i) {
        services.emplace(of.services[i].name, i);
    }
    const std::vector<const Value*> bodies = bodies_of(*this);
    const Owners owners(*this);
    for (std::size_t i = 0; i < of.services.size(); ++i) {
        extras.push_back(extras_of(bodies[i]));
        const auto owner = owners.of(i);
        Stack stack;
        stack.owner = owner.value_or(i);
        stack.kind = owner ? kind_of(service(*owner).network_mode) : Stack::Kind::Elsewhere;
        if (owner) {
            connect(*this, stack, bodies[*owner]);
        }
        if (stack.owner != i) {
            borrowers[stack.owner].push_back(i);
        }
        if (stack.kind == Stack::Kind::Host) {
            on_host.push_back(i);
        } else if (stack.kind == Stack::Kind::DockerBridge) {
            on_docker.push_back(i);
        }
        stacks.push_back(std::move(stack));
    }
    add_members(*this);
}

std::optional<std::size_t> Wiring::number(const ServiceName& service) const {
    const auto found = services.find(service);
    return found == services.end() ? std::nullopt : std::optional(found->second);
}

const Segment* Wiring::segment(const NetworkName& network) const {
    const auto found = networks.find(network);
    return found == networks.end() ? nullptr : &segments[found->second];
}

bool Wiring::gets_out(const Stack& stack) const {
    switch (stack.kind) {
    case Stack::Kind::DockerBridge:
    case Stack::Kind::Host: return true;
    case Stack::Kind::Networks:
        return std::ranges::any_of(
            stack.networks, [&](std::size_t network) { return !segments[network].internal; });
    case Stack::Kind::None:
    case Stack::Kind::Elsewhere: break;
    }
    return false;
}

bool Wiring::sees_host(const Stack& stack) const {
    switch (stack.kind) {
    case Stack::Kind::DockerBridge:
    case Stack::Kind::Host: return true;
    case Stack::Kind::Networks:
        return std::ranges::any_of(stack.networks,
                                   [&](std::size_t network) { return segments[network].has_host; });
    case Stack::Kind::None:
    case Stack::Kind::Elsewhere: break;
    }
    return false;
}

const Segment* Wiring::landing(const Stack& stack) const {
    const auto found = std::ranges::find_if(
        stack.preferred, [&](std::size_t network) { return segments[network].publishes; });
    return found == stack.preferred.end() ? nullptr : &segments[*found];
}

} // namespace tw::topology

#include "topology/blast_radius.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tw::topology {
namespace {

using compose::Service;

constexpr std::array sockets{"docker.sock", "containerd.sock", "podman.sock", "crio.sock"};
/// Folders that hold the Engine's socket.
constexpr std::array socket_folders{"/var", "/var/run", "/run", "/run/docker", "/var/run/docker"};
/// With these a root process leaves its container (capabilities(7)).
constexpr std::array breaking{"ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_RAWIO", "DAC_READ_SEARCH"};

std::string_view without_slash(std::string_view path) {
    while (path.size() > 1 && path.ends_with('/')) {
        path.remove_suffix(1);
    }
    return path;
}

std::string_view bare_capability(std::string_view name) {
    return name.starts_with("CAP_") ? name.substr(4) : name;
}

std::optional<Lever::Kind> lever_of_mount(std::string_view source) {
    source = without_slash(source);
    const std::size_t slash = source.rfind('/');
    if (slash == std::string_view::npos) {
        return std::nullopt; // a volume
    }
    if (source == "/") {
        return Lever::Kind::HostFiles;
    }
    return std::ranges::contains(sockets, source.substr(slash + 1)) ||
                   std::ranges::contains(socket_folders, source)
               ? std::optional(Lever::Kind::EngineSocket)
               : std::nullopt;
}

/// A search in width, one service after the other; each service and each network once.
class Search {
public:
    Search(const Topology& topology, std::size_t start)
        : topology_(&topology),
          wiring_(&topology.wiring()),
          came_(wiring_->stacks.size()),
          order_{start},
          entered_(wiring_->segments.size()) {
        came_[start] = Arrival{.from = start};
        for (std::size_t next = 0; next < order_.size(); ++next) {
            leave(order_[next]);
        }
    }

    /// All that are reached: by number of steps, then in file order. The start comes first.
    [[nodiscard]] std::vector<std::size_t> nearest_first() const {
        std::vector<std::size_t> sorted = order_;
        std::ranges::sort(sorted, {}, [&](std::size_t service) {
            return std::pair(came_[service]->steps, service);
        });
        return sorted;
    }
    [[nodiscard]] bool reached(std::size_t service) const { return came_[service].has_value(); }

    [[nodiscard]] std::vector<Step> path(std::size_t service) const {
        std::vector<Step> steps;
        while (came_[service]->from != service) {
            const Arrival& arrival = *came_[service];
            steps.push_back(step(arrival, service));
            service = arrival.from;
        }
        std::ranges::reverse(steps);
        return steps;
    }

private:
    struct Arrival {
        std::size_t from = 0;
        std::size_t steps = 0;
        Step::Kind kind = Step::Kind::Network;
        std::size_t network = 0;
        const Exposure* port = nullptr;
    };

    void enter(std::size_t service, const Arrival& arrival) {
        if (!came_[service]) {
            came_[service] = arrival;
            came_[service]->steps = came_[arrival.from]->steps + 1;
            order_.push_back(service);
        }
    }

    void leave(std::size_t from) {
        const Stack& stack = wiring_->stacks[from];
        if (stack.kind == Stack::Kind::Elsewhere) {
            return;
        }
        leave_over_stack(from, stack);
        leave_over_networks(from, stack);
        leave_over_host(from, stack);
    }

    void leave_over_stack(std::size_t from, const Stack& stack) {
        const Arrival shared{.from = from, .kind = Step::Kind::SharedStack};
        enter(stack.owner, shared);
        if (const auto found = wiring_->borrowers.find(stack.owner);
            found != wiring_->borrowers.end()) {
            std::ranges::for_each(found->second, [&](std::size_t other) { enter(other, shared); });
        }
        if (stack.kind == Stack::Kind::Host) {
            std::ranges::for_each(wiring_->on_host,
                                  [&](std::size_t other) { enter(other, shared); });
        }
    }

    void leave_over_networks(std::size_t from, const Stack& stack) {
        for (const std::size_t network : stack.networks) {
            const Segment& segment = wiring_->segments[network];
            if (!segment.talks || entered_[network]) {
                continue;
            }
            entered_[network] = true;
            for (const std::size_t member : segment.members) {
                enter(member, {.from = from, .network = network});
            }
        }
        if (stack.kind == Stack::Kind::DockerBridge) {
            for (const std::size_t other : wiring_->on_docker) {
                enter(other, {.from = from, .kind = Step::Kind::Bridge});
            }
        }
    }

    void leave_over_host(std::size_t from, const Stack& stack) {
        const bool on_host = stack.kind == Stack::Kind::Host;
        for (std::size_t other = 0; on_host && other < wiring_->stacks.size(); ++other) {
            if (wiring_->sees_host(wiring_->stacks[other])) {
                enter(other, {.from = from, .kind = Step::Kind::Host});
            }
        }
        if (wiring_->sees_host(stack)) {
            for (const std::size_t other : wiring_->on_host) {
                enter(other, {.from = from, .kind = Step::Kind::Host});
            }
        }
        if (!wiring_->gets_out(stack) || through_ports_) {
            return;
        }
        through_ports_ = true; // whoever comes later reaches the same ports, but for loopback's
        for (const Exposure& exposure : topology_->exposures()) {
            if (exposure.reach == Exposure::Reach::Everyone ||
                exposure.reach == Exposure::Reach::Address) {
                enter(*wiring_->number(exposure.service),
                      {.from = from, .kind = Step::Kind::Published, .port = &exposure});
            }
        }
    }

    [[nodiscard]] Step step(const Arrival& arrival, std::size_t to) const {
        Step step{.kind = arrival.kind,
                  .from = wiring_->service(arrival.from).name,
                  .to = wiring_->service(to).name,
                  .port = arrival.port};
        if (arrival.kind == Step::Kind::Network) {
            step.network = wiring_->segments[arrival.network].name;
        }
        for (Way& way : topology_->ways(step.from, step.to)) {
            const bool same =
                (way.kind == Way::Kind::Network && arrival.kind == Step::Kind::Network &&
                 way.network == step.network) ||
                (way.kind == Way::Kind::SharedStack && arrival.kind == Step::Kind::SharedStack) ||
                (way.kind == Way::Kind::Host && arrival.kind == Step::Kind::Host);
            if (same) {
                step.names = std::move(way.names);
            }
        }
        return step;
    }

    const Topology* topology_;
    const Wiring* wiring_;
    std::vector<std::optional<Arrival>> came_;
    std::vector<std::size_t> order_;
    std::vector<bool> entered_;
    bool through_ports_ = false;
};

/// Whether some path leads from one network of the pivot to another.
bool is_passed(const BlastRadius& radius, const Pivot& pivot) {
    return std::ranges::any_of(radius.reached, [&](const Reached& reached) {
        return reached.path.size() > 1 && reached.path.back().from == pivot.service;
    });
}

} // namespace

std::vector<Lever> levers(const Service& service, const Extras& extras) {
    std::vector<Lever> found;
    const auto add = [&](Lever::Kind kind, std::string_view detail) {
        found.push_back({service.name, kind, std::string(detail)});
    };
    for (const auto& volume : service.volumes) {
        if (const auto kind = lever_of_mount(volume.value)) {
            add(*kind, volume.value);
        }
    }
    if (service.privileged) {
        add(Lever::Kind::Privileged, {});
    }
    for (const std::string& capability : service.cap_add) {
        if (std::ranges::contains(breaking, bare_capability(capability))) {
            add(Lever::Kind::Capability, capability);
        } else if (bare_capability(capability) == "NET_ADMIN") {
            add(Lever::Kind::NetAdmin, capability);
        }
    }
    if (extras.host_pid) {
        add(Lever::Kind::HostPid, {});
    }
    if (service.network_mode == compose::NetworkMode::Host) {
        add(Lever::Kind::HostNetwork, {});
    }
    std::ranges::stable_sort(found, {}, &Lever::kind);
    return found;
}

std::optional<BlastRadius> blast_radius(const Topology& topology, const ServiceName& service) {
    const Wiring& wiring = topology.wiring();
    const auto start = wiring.number(service);
    if (!start) {
        return std::nullopt;
    }
    const Search search(topology, *start);
    BlastRadius radius{.start = service};
    for (const std::size_t number : search.nearest_first()) {
        if (number != *start) {
            radius.reached.push_back({wiring.service(number).name, search.path(number)});
        }
        for (Lever& lever : levers(wiring.service(number), wiring.extras[number])) {
            if (lever.takes_host() && !radius.host) {
                radius.host = lever;
            }
            radius.levers.push_back(std::move(lever));
        }
    }
    radius.pivots = pivots(topology);
    std::erase_if(radius.pivots, [&](const Pivot& pivot) { return !is_passed(radius, pivot); });
    for (std::size_t i = 0; i < wiring.stacks.size(); ++i) {
        if (!search.reached(i)) {
            radius.spared.push_back(wiring.service(i).name);
        }
    }
    return radius;
}

} // namespace tw::topology

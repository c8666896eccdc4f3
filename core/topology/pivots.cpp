#include "topology/pivots.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace tw::topology {
namespace {

constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();

/// Articulation points (Hopcroft and Tarjan, 1973) of the graph of services and networks. Nodes
/// are services by number, then networks.
class Borders {
public:
    explicit Borders(const Wiring& wiring)
        : wiring_(&wiring),
          services_(wiring.stacks.size()),
          found_(services_ + wiring.segments.size(), unseen),
          lowest_(found_),
          parent_(found_) {
        for (std::size_t i = 0; i < services_; ++i) {
            if (found_[i] == unseen && is_node(i)) {
                walk(i);
            }
        }
    }

    /// The networks of a service, grouped by whether there is a way without it.
    [[nodiscard]] std::vector<std::vector<NetworkName>> sides(std::size_t service) const {
        std::vector<std::size_t> keys;
        std::vector<std::vector<NetworkName>> groups;
        for (const std::size_t network : wiring_->stacks[service].networks) {
            if (!counts(services_ + network) || is_alone(service, network)) {
                continue;
            }
            const std::size_t key = side_of(service, services_ + network);
            const auto index =
                static_cast<std::size_t>(std::ranges::find(keys, key) - keys.begin());
            if (index == keys.size()) {
                keys.push_back(key);
                groups.emplace_back();
            }
            groups[index].push_back(wiring_->segments[network].name);
        }
        return groups;
    }

private:
    /// Only who has a stack of its own on networks links them.
    [[nodiscard]] bool is_node(std::size_t service) const {
        const Stack& stack = wiring_->stacks[service];
        return stack.owner == service && stack.kind == Stack::Kind::Networks;
    }

    [[nodiscard]] std::optional<std::size_t> neighbour(std::size_t node, std::size_t index) const {
        if (node < services_) {
            const std::vector<std::size_t>& networks = wiring_->stacks[node].networks;
            return index < networks.size() ? std::optional(services_ + networks[index])
                                           : std::nullopt;
        }
        const std::vector<std::size_t>& members = wiring_->segments[node - services_].members;
        return index < members.size() ? std::optional(members[index]) : std::nullopt;
    }

    [[nodiscard]] bool counts(std::size_t node) const {
        return node < services_ ? is_node(node) : wiring_->segments[node - services_].talks;
    }

    /// Whether nobody else is on the network.
    [[nodiscard]] bool is_alone(std::size_t service, std::size_t network) const {
        return std::ranges::all_of(wiring_->segments[network].members, [&](std::size_t member) {
            return wiring_->stacks[member].owner == service;
        });
    }

    /// The node right below the service over which the walk came to the network, if nothing there
    /// leads above the service; otherwise the side that the walk came from.
    [[nodiscard]] std::size_t side_of(std::size_t service, std::size_t node) const {
        while (parent_[node] != unseen && parent_[node] != service) {
            node = parent_[node];
        }
        return parent_[node] == service && lowest_[node] >= found_[service] ? node : unseen;
    }

    void walk(std::size_t start) {
        struct Visit {
            std::size_t node;
            std::size_t next = 0;
        };
        std::vector<Visit> open{{start}};
        found_[start] = lowest_[start] = time_++;
        while (!open.empty()) {
            Visit& visit = open.back();
            const auto other = neighbour(visit.node, visit.next++);
            if (!other) {
                const std::size_t done = visit.node;
                open.pop_back();
                if (!open.empty()) {
                    const std::size_t above = open.back().node;
                    lowest_[above] = std::min(lowest_[above], lowest_[done]);
                }
            } else if (counts(*other) && found_[*other] == unseen) {
                parent_[*other] = visit.node;
                found_[*other] = lowest_[*other] = time_++;
                open.push_back({*other});
            } else if (counts(*other) && *other != parent_[visit.node]) {
                lowest_[visit.node] = std::min(lowest_[visit.node], found_[*other]);
            }
        }
    }

    const Wiring* wiring_;
    std::size_t services_;
    std::vector<std::size_t> found_;  ///< when the walk came to a node
    std::vector<std::size_t> lowest_; ///< the earliest node that it or those below it know
    std::vector<std::size_t> parent_;
    std::size_t time_ = 0;
};

} // namespace

std::vector<Pivot> pivots(const Topology& topology) {
    const Wiring& wiring = topology.wiring();
    const Borders borders(wiring);
    std::vector<Pivot> found;
    for (std::size_t i = 0; i < wiring.stacks.size(); ++i) {
        const Stack& stack = wiring.stacks[i];
        if (stack.owner != i || stack.networks.size() < 2) {
            continue;
        }
        std::vector<std::vector<NetworkName>> sides = borders.sides(i);
        if (sides.size() > 1) {
            found.push_back({wiring.service(i).name, std::move(sides)});
        }
    }
    return found;
}

} // namespace tw::topology

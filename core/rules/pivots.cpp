#include "rules/pivots.h"

#include "rules/words.h"

#include <algorithm>
#include <format>
#include <map>

namespace tw::rules {

Pivots::Pivots(const facts::Facts& facts) : facts_(facts) {
    const auto& services = facts.project.services;
    std::map<NetworkName, std::size_t> vertices;
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (services[i].network_mode == compose::NetworkMode::Service) {
            continue; // its stack is the other one's
        }
        for (const NetworkName& network : facts.topology.networks(services[i].name)) {
            const std::size_t next = services.size() + vertices.size();
            const auto [vertex, is_new] = vertices.try_emplace(network, next);
            if (is_new) {
                networks_.push_back(network);
            }
            memberships_.push_back({i, vertex->second, 0});
        }
    }
    std::vector<std::vector<std::size_t>> edges_of(services.size() + vertices.size());
    for (std::size_t edge = 0; edge < memberships_.size(); ++edge) {
        edges_of[memberships_[edge].service].push_back(edge);
        edges_of[memberships_[edge].network].push_back(edge);
    }
    seen_.resize(edges_of.size());
    for (std::size_t vertex = 0; vertex < edges_of.size(); ++vertex) {
        if (seen_[vertex] == 0) {
            walk(edges_of, vertex);
        }
    }
}

void Pivots::walk(const std::vector<std::vector<std::size_t>>& edges_of, std::size_t root) {
    struct Visit {
        std::size_t vertex;
        std::size_t came_by; ///< an edge
        std::size_t low;     ///< the earliest vertex that a way back leads to
        std::size_t next = 0;
    };
    const std::size_t no_edge = memberships_.size();
    std::vector<Visit> way{{root, no_edge, ++clock_}};
    std::vector<std::size_t> open; // edges whose component is not complete
    seen_[root] = clock_;
    while (!way.empty()) {
        Visit& at = way.back();
        if (at.next < edges_of[at.vertex].size()) {
            const std::size_t edge = edges_of[at.vertex][at.next++];
            const Membership& membership = memberships_[edge];
            const std::size_t other =
                membership.service == at.vertex ? membership.network : membership.service;
            if (edge == at.came_by || seen_[other] > seen_[at.vertex]) {
                continue;
            }
            open.push_back(edge);
            if (seen_[other] != 0) {
                at.low = std::min(at.low, seen_[other]);
            } else {
                seen_[other] = ++clock_;
                way.push_back({other, edge, clock_});
            }
            continue;
        }
        const Visit done = at;
        way.pop_back();
        if (way.empty()) {
            break;
        }
        way.back().low = std::min(way.back().low, done.low);
        if (done.low >= seen_[way.back().vertex]) { // no way back around the vertex before
            ++components_;
            std::size_t edge = no_edge;
            do {
                edge = open.back();
                open.pop_back();
                memberships_[edge].component = components_;
            } while (edge != done.came_by);
        }
    }
}

std::vector<Side> Pivots::sides(std::size_t service) const {
    const std::string& name = facts_.project.services[service].name.str();
    const auto is_own = [&](const ServiceName& other) {
        const compose::Service* found = facts_.project.find(other);
        return other.str() == name || (found->network_mode == compose::NetworkMode::Service &&
                                       found->network_mode_target == name);
    };
    std::map<std::size_t, Side> by_component;
    for (const Membership& membership :
         std::ranges::equal_range(memberships_, service, {}, &Membership::service)) {
        const NetworkName& network = networks_[membership.network - facts_.project.services.size()];
        Side& side = by_component[membership.component];
        side.networks.push_back(network);
        for (ServiceName& other : facts_.topology.members(network)) {
            if (!is_own(other) && !std::ranges::contains(side.others, other)) {
                side.others.push_back(std::move(other));
            }
        }
    }
    std::vector<Side> sides;
    for (auto& [component, side] : by_component) {
        if (!side.others.empty()) {
            sides.push_back(std::move(side));
        }
    }
    std::ranges::sort(sides, {}, &Side::networks);
    return sides;
}

std::string side_text(const Side& side) {
    return std::format("{} ({})", listed(side.networks), listed(side.others));
}

std::string sides_text(const std::vector<Side>& sides) {
    std::vector<std::string> texts;
    for (const Side& side : sides) {
        texts.push_back(side_text(side));
    }
    return listed(texts);
}

} // namespace tw::rules

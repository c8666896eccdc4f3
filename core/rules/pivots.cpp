#include "rules/pivots.h"

#include "rules/words.h"

#include <algorithm>
#include <map>

namespace tw::rules {
namespace {

constexpr std::size_t most_others = 3; // that are named

} // namespace

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
    edges_of_.resize(services.size() + vertices.size());
    for (std::size_t edge = 0; edge < memberships_.size(); ++edge) {
        edges_of_[memberships_[edge].service].push_back(edge);
        edges_of_[memberships_[edge].network].push_back(edge);
    }
    seen_.resize(edges_of_.size());
    for (std::size_t vertex = 0; vertex < edges_of_.size(); ++vertex) {
        if (seen_[vertex] == 0) {
            walk(vertex);
        }
    }
}

void Pivots::walk(std::size_t root) {
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
        if (at.next < edges_of_[at.vertex].size()) {
            const std::size_t edge = edges_of_[at.vertex][at.next++];
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
    const auto& services = facts_.project.services;
    std::map<std::size_t, Side> by_component;
    for (const Membership& own :
         std::ranges::equal_range(memberships_, service, {}, &Membership::service)) {
        Side& side = by_component[own.component];
        side.networks.push_back(networks_[own.network - services.size()]);
        for (const std::size_t edge : edges_of_[own.network]) {
            if (side.others.size() > most_others) {
                break;
            }
            const std::size_t other = memberships_[edge].service;
            if (other != service && !std::ranges::contains(side.others, services[other].name)) {
                side.others.push_back(services[other].name);
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

Phrase side_text(const Side& side) {
    std::vector<Phrase> names;
    for (const ServiceName& other : side.others) {
        names.push_back(names.size() < most_others ? Phrase(other) : say("others"));
    }
    return say("{} ({})", listed(side.networks), listed(names));
}

Phrase sides_text(const std::vector<Side>& sides) {
    std::vector<Phrase> texts;
    for (const Side& side : sides) {
        texts.push_back(side_text(side));
    }
    return listed(texts);
}

} // namespace tw::rules

// The part of Drawing that routes lines.
#include "picture/drawing.h"

#include <algorithm>
#include <cmath>

namespace tw::picture {
namespace {

using Reach = topology::Exposure::Reach;

/// Half of an outside node's icon: lines start at its edge.
constexpr double icon_reach = 20;

std::string tip(const Placed& placed, const NetworkName& network) {
    return placed.service->name.str() + " → " + network.str();
}

} // namespace

std::string Drawing::Bus::name() const {
    return (kind == Outside::Kind::Internet ? "internet/" : "host/") +
           std::to_string(static_cast<int>(tone));
}

void Drawing::choose_buses() {
    const auto bus_for = [&](Outside::Kind kind, Tone tone) -> Bus& {
        const auto found = std::ranges::find_if(
            buses_, [&](const Bus& bus) { return bus.kind == kind && bus.tone == tone; });
        if (found != buses_.end()) return *found;
        buses_.push_back({kind, tone, {}, {}});
        return buses_.back();
    };
    for (const auto& exposure : facts_.topology.exposures()) {
        if (exposure.reach == Reach::Nowhere || exposure.reach == Reach::Discarded) continue;
        const auto found = columns_.index.find(exposure.service);
        if (found == columns_.index.end()) continue;
        const auto kind =
            exposure.reach == Reach::Loopback ? Outside::Kind::Host : Outside::Kind::Internet;
        Bus& bus = bus_for(kind, port_tone(*columns_.services[found->second].service, verdicts_));
        if (!bus.services.empty() && bus.services.back() == found->second) continue;
        bus.services.push_back(found->second);
    }
    for (Bus& bus : buses_) {
        std::size_t furthest = 0;
        for (const std::size_t at : bus.services) {
            furthest = std::max(furthest, columns_.services[at].column);
        }
        if (furthest > 0) bus.lane = bottom_lanes_.add(0, furthest);
    }
}

std::vector<Corner> Drawing::leave(std::size_t service, bool to_the_right, double offset) const {
    const std::size_t column = columns_.services[service].column;
    const Rect& rect = card_rect(service);
    const double y = rect.y + offset;
    const double edge = to_the_right ? rect.right() : rect.x;
    std::vector<Corner> corners{{Corner::In::Column, column, 0, edge, y}};
    if (is_collapsed(column)) return corners;
    const Socket& socket = boxes_[column].sockets[place_[service]];
    if (to_the_right ? socket.last : socket.first) return corners;
    const double middle = edge + (to_the_right ? size::gutter / 2 : -size::gutter / 2);
    corners.push_back({Corner::In::Column, column, 0, middle, y});
    corners.push_back({Corner::In::Column, column, 0, middle, socket.gap_y});
    return corners;
}

std::vector<Corner> Drawing::enter_pill(std::size_t column, std::size_t pill,
                                        bool from_the_left) const {
    if (const auto& stub = boxes_[column].stub) {
        const double edge = from_the_left ? stub->x : stub->right();
        return {{Corner::In::Column, column, 0, edge, stub->center().y}};
    }
    const std::vector<Pill>& pills = boxes_[column].pills;
    const Rect& rect = pills[pill].rect;
    const bool first = pill == 0 || pills[pill - 1].rect.y != rect.y;
    const bool last = pill + 1 == pills.size() || pills[pill + 1].rect.y != rect.y;
    if (from_the_left && first) return {{Corner::In::Column, column, 0, rect.x, rect.center().y}};
    if (!from_the_left && last)
        return {{Corner::In::Column, column, 0, rect.right(), rect.center().y}};
    const double gap = rect.y - size::pill_gap / 2;
    return {{Corner::In::Column, column, 0, rect.center().x, gap},
            {Corner::In::Column, column, 0, rect.center().x, rect.y}};
}

void Drawing::connect(std::vector<Corner>& corners, std::size_t channel, const std::string& group,
                      double from, double to) {
    const std::size_t handle = channels_.add(channel, group, from, to);
    corners.push_back({Corner::In::Channel, channel, handle, 0, from});
    corners.push_back({Corner::In::Channel, channel, handle, 0, to});
}

void Drawing::route_memberships() {
    find_pills();
    for (std::size_t at = 0; at < columns_.services.size(); ++at) {
        const auto& columns = columns_.services[at].pill_columns;
        for (std::size_t nth = 0; nth < columns.size(); ++nth)
            route_pill(at, columns[nth], pill_places_[at][nth]);
    }
}

void Drawing::find_pills() {
    pill_places_.resize(columns_.services.size());
    for (std::size_t at = 0; at < pill_places_.size(); ++at)
        pill_places_[at].resize(columns_.services[at].pill_columns.size());
    for (std::size_t column = 0; column < columns_.columns.size(); ++column) {
        const auto& pills = columns_.columns[column].pills;
        for (std::size_t place = 0; place < pills.size(); ++place) {
            const auto& columns = columns_.services[pills[place]].pill_columns;
            const auto nth = std::ranges::find(columns, column) - columns.begin();
            pill_places_[pills[place]][static_cast<std::size_t>(nth)] = place;
        }
    }
}

void Drawing::route_pill(std::size_t service, std::size_t column, std::size_t pill) {
    const Placed& placed = columns_.services[service];
    const bool right = column > placed.column;
    const std::size_t exit = right ? placed.column + 1 : placed.column;
    const std::size_t entry = right ? column : column + 1;
    const std::string group = placed.service->name.str();

    Route route;
    route.corners = leave(service, right, card_rect(service).height / 2);
    const std::vector<Corner> end = enter_pill(column, pill, right);
    if (exit == entry) {
        connect(route.corners, exit, group, route.corners.back().y, end.front().y);
    } else {
        const double lane = lane_y(trunks_[service].lane.value_or(0));
        connect(route.corners, exit, group, route.corners.back().y, lane);
        connect(route.corners, entry, group, lane, end.front().y);
    }
    route.corners.insert(route.corners.end(), end.begin(), end.end());
    const NetworkName& network = columns_.columns[column].network;
    const Pill target = is_collapsed(column)
                            ? Pill{placed.service->name, network, Tone::Neutral, {}}
                            : boxes_[column].pills[pill];
    route.edge.kind = Edge::Kind::Membership;
    route.edge.from = key(placed.service->name);
    route.edge.to = key(target);
    route.edge.tone = target.tone;
    route.edge.tip = tip(placed, target.network);
    routes_.push_back(std::move(route));
}

void Drawing::route_published() {
    for (const Bus& bus : buses_)
        route_bus(bus);
}

void Drawing::route_bus(const Bus& bus) {
    const bool internet = bus.kind == Outside::Kind::Internet;
    const double part = internet ? 0.25 : 0.7;
    // Parallel buses of one node leave it at different heights.
    const double spread = static_cast<double>(static_cast<int>(bus.tone)) * size::lane_gap;
    const double start =
        std::round((content_bottom_ * part) / size::grid) * size::grid + 8 + spread;
    const double icon = size::margin + size::outside_width / 2 + icon_reach;
    for (const std::size_t at : bus.services) {
        const Placed& placed = columns_.services[at];
        std::vector<Corner> way = leave(at, false, 22);
        std::ranges::reverse(way);
        Route route;
        route.corners.push_back({Corner::In::Fixed, 0, 0, icon, start});
        if (placed.column == 0) {
            connect(route.corners, 0, bus.name(), start, way.front().y);
        } else {
            const double lane = bottom_lane_y(bus.lane.value_or(0));
            connect(route.corners, 0, bus.name(), start, lane);
            connect(route.corners, placed.column, bus.name(), lane, way.front().y);
        }
        route.corners.insert(route.corners.end(), way.begin(), way.end());
        route.edge.kind = Edge::Kind::Published;
        route.edge.from = internet ? "internet" : "host";
        route.edge.to = key(placed.service->name);
        route.edge.tone = bus.tone;
        routes_.push_back(std::move(route));
    }
}

bool Drawing::share_collapsed(std::size_t one, std::size_t other) const {
    const std::size_t column = columns_.services[one].column;
    return column == columns_.services[other].column && is_collapsed(column);
}

void Drawing::route_dependencies() {
    for (std::size_t at = 0; at < columns_.services.size(); ++at) {
        for (const auto& dependency : columns_.services[at].service->depends_on) {
            const auto found = columns_.index.find(dependency.service);
            if (found != columns_.index.end() && found->second != at &&
                !share_collapsed(at, found->second))
                route_dependency(at, found->second);
        }
    }
}

void Drawing::route_dependency(std::size_t from, std::size_t to) {
    const std::size_t a = columns_.services[from].column;
    const std::size_t b = columns_.services[to].column;
    const bool right = b >= a;
    const std::size_t exit = right ? a + 1 : a;
    const std::size_t entry = b > a ? b : b + 1;
    // One track for all of them: they are shown on demand only, and must not widen the channels.
    const std::string group = "depends";
    Route route;
    route.corners = leave(from, right, card_rect(from).height / 2 + 8);
    std::vector<Corner> end = leave(to, b <= a, card_rect(to).height / 2 - 8);
    std::ranges::reverse(end);
    if (exit == entry) {
        connect(route.corners, exit, group, route.corners.back().y, end.front().y);
    } else {
        const double lane = lane_y(0) - size::lane_gap / 2;
        connect(route.corners, exit, group, route.corners.back().y, lane);
        connect(route.corners, entry, group, lane, end.front().y);
    }
    route.corners.insert(route.corners.end(), end.begin(), end.end());
    route.edge.kind = Edge::Kind::Depends;
    route.edge.from = key(columns_.services[from].service->name);
    route.edge.to = key(columns_.services[to].service->name);
    route.edge.tip = columns_.services[from].service->name.str() + " → " +
                     columns_.services[to].service->name.str();
    routes_.push_back(std::move(route));
}

} // namespace tw::picture

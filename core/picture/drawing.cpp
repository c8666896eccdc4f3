#include "picture/drawing.h"

#include <algorithm>
#include <cmath>

namespace tw::picture {
Drawing::Drawing(const facts::Facts& facts, const std::vector<facts::Finding>& findings,
                 const Layout& layout, const Metrics& metrics, const Words& words)
    : facts_(facts), layout_(layout), metrics_(metrics), words_(words), verdicts_(findings) {}

Picture Drawing::run() {
    columns_ = arrange(facts_, layout_);
    channels_ = Channels(columns_.columns.size());
    choose_buses();
    choose_trunks();
    fill_boxes();
    route_memberships();
    route_published();
    route_dependencies();
    place_columns();
    place_outside();
    finish_routes();
    return std::move(picture_);
}

void Drawing::choose_trunks() {
    trunks_.resize(columns_.services.size());
    for (std::size_t at = 0; at < columns_.services.size(); ++at) {
        const Placed& placed = columns_.services[at];
        std::size_t low = placed.column, high = placed.column + 1;
        bool far = false;
        for (const std::size_t column : placed.pill_columns) {
            const std::size_t exit = column > placed.column ? placed.column + 1 : placed.column;
            const std::size_t entry = column > placed.column ? column : column + 1;
            if (exit == entry) continue;
            far = true;
            low = std::min(low, entry);
            high = std::max(high, entry);
        }
        if (far) trunks_[at].lane = top_lanes_.add(low, high);
    }
}

void Drawing::fill_boxes() {
    std::size_t most_cards = 0;
    for (const Column& column : columns_.columns) {
        if (!column.collapsed) most_cards = std::max(most_cards, column.cards.size());
    }
    const std::size_t rows = rows_for(most_cards);
    const double top = size::margin + size::tier_header +
                       static_cast<double>(top_lanes_.count()) * size::lane_gap +
                       (top_lanes_.count() > 0 ? size::lane_gap : 0);
    place_.resize(columns_.services.size());
    for (const Column& column : columns_.columns) {
        boxes_.push_back(box_of(column, rows, top));
        content_bottom_ = std::max(content_bottom_, boxes_.back().bottom);
    }
    content_bottom_ = std::max(content_bottom_, size::margin + size::tier_min_height);
}

Box Drawing::box_of(const Column& column, std::size_t rows, double top) {
    if (column.collapsed)
        return fold(make_tier(columns_, column, verdicts_, words_), top, metrics_);
    std::vector<Card> cards;
    for (const std::size_t at : column.cards) {
        place_[at] = cards.size();
        cards.push_back(make_card(facts_, columns_.services[at], verdicts_, words_));
        cards.back().home = column.network;
        size_card(cards.back(), metrics_);
    }
    std::vector<Pill> pills;
    for (const std::size_t at : column.pills) {
        const ServiceName& name = columns_.services[at].service->name;
        pills.push_back({name, column.network, verdicts_.tone(name, column.network), {}});
    }
    Box box = fill(std::move(cards), std::move(pills), rows, top, metrics_);
    if (column.cards.empty() && column.pills.empty()) {
        const double wanted =
            header_width(make_tier(columns_, column, verdicts_, words_), metrics_);
        box.width = std::clamp(wanted, size::empty_tier_width, 2 * size::empty_tier_width);
    }
    return box;
}

double Drawing::lane_y(std::size_t lane) const {
    return size::margin + size::tier_header + static_cast<double>(lane) * size::lane_gap;
}

double Drawing::bottom_lane_y(std::size_t lane) const {
    return content_bottom_ + size::tier_padding + static_cast<double>(lane) * size::lane_gap;
}

const Rect& Drawing::card_rect(std::size_t service) const {
    const Box& box = boxes_[columns_.services[service].column];
    return box.stub ? *box.stub : box.cards[place_[service]].rect;
}

void Drawing::place_columns() {
    channels_.assign_tracks();
    double x = picture_.outside.empty() && buses_.empty() ? size::margin
                                                          : size::margin + size::outside_width;
    const double bottom = bottom_lane_y(bottom_lanes_.count()) + size::grid + size::overlay_band;
    for (std::size_t at = 0; at < boxes_.size(); ++at) {
        channels_.set_left(at, x);
        x += channels_.width(at);
        lefts_.push_back(x);
        TierBox tier = make_tier(columns_, columns_.columns[at], verdicts_, words_);
        tier.rect = {x, size::margin, boxes_[at].width, bottom - size::margin};
        tier.column = static_cast<int>(at);
        if (tier.collapsed) {
            tier.stub = *boxes_[at].stub;
            tier.stub.x += x;
            for (const std::size_t card : columns_.columns[at].cards)
                tier.hidden.push_back(columns_.services[card].service->name);
        }
        place_badges(tier, metrics_);
        picture_.tiers.push_back(std::move(tier));
        for (Card& card : boxes_[at].cards) {
            card.rect.x += x;
            picture_.cards.push_back(std::move(card));
        }
        for (Pill& pill : boxes_[at].pills) {
            pill.rect.x += x;
            picture_.pills.push_back(std::move(pill));
        }
        x += boxes_[at].width;
    }
    channels_.set_left(boxes_.size(), x);
    x += channels_.width(boxes_.size());
    picture_.bounds = {0, 0, x + size::margin, bottom + size::margin};
}

void Drawing::place_outside() {
    for (const auto kind : {Outside::Kind::Internet, Outside::Kind::Host}) {
        if (std::ranges::none_of(buses_, [&](const Bus& bus) { return bus.kind == kind; }))
            continue;
        const double part = kind == Outside::Kind::Internet ? 0.25 : 0.7;
        const double y = std::round((content_bottom_ * part) / size::grid) * size::grid;
        picture_.outside.push_back(
            {kind, {size::margin, y, size::outside_width, size::outside_height}});
    }
}

double Drawing::x_of(const Corner& corner) const {
    switch (corner.in) {
    case Corner::In::Column: return lefts_[corner.index] + corner.offset;
    case Corner::In::Channel: return channels_.x(corner.index, corner.handle);
    case Corner::In::Fixed: break;
    }
    return corner.offset;
}

void Drawing::finish_routes() {
    for (Route& route : routes_) {
        std::vector<Point> points;
        points.reserve(route.corners.size());
        for (const Corner& corner : route.corners)
            points.push_back({x_of(corner), corner.y});
        route.edge.points = simplified(points);
        picture_.edges.push_back(std::move(route.edge));
    }
}

} // namespace tw::picture

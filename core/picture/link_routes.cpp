#include "picture/link_routes.h"

#include "picture/boxes.h"
#include "picture/router.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tw::picture {
namespace {

constexpr double lane_step = 6;
constexpr double first_slot = 14;
constexpr double slot_step = 11; ///< a glyph's height

/// An end of a line: a rectangle in a column, and how lines get out of it.
struct Anchor {
    Rect rect;
    std::size_t column = 0;
    double gap_y = 0;  ///< free height below it, through the whole tier
    bool first = true; ///< nothing stands between it and the tier's left edge
    bool last = true;
    bool outside = false;
};

class LinkRouter {
public:
    explicit LinkRouter(const Picture& picture)
        : picture_(picture), channels_(picture.tiers.size()) {
        add_anchors();
    }

    void run(std::vector<Link>& links) {
        std::vector<Route> routes(links.size());
        for (std::size_t at = 0; at < links.size(); ++at)
            routes[at].corners = corners_of(links[at]);
        channels_.assign_tracks();
        for (std::size_t at = 0; at < links.size(); ++at) {
            std::vector<Point> points;
            for (const Corner& corner : routes[at].corners)
                points.push_back({x_of(corner), corner.y});
            links[at].points = simplified(points);
        }
    }

private:
    void add_anchors() {
        for (std::size_t column = 0; column < picture_.tiers.size(); ++column) {
            const TierBox& tier = picture_.tiers[column];
            anchors_.emplace(key(tier.network), Anchor{{tier.rect.x, tier.rect.y + 12,
                                                        tier.rect.width, size::card_width / 4},
                                                       column,
                                                       0});
            add_cards(column, picture_.cards_in(tier.network));
            for (const ServiceName& service : tier.hidden)
                anchors_.emplace(key(service), Anchor{tier.stub, column});
        }
        for (const Outside& outside : picture_.outside) {
            const bool internet = outside.kind == Outside::Kind::Internet;
            const double middle = outside.rect.center().x;
            anchors_.emplace(internet ? "internet" : "host",
                             Anchor{{middle - 20, outside.rect.y, 40, 36}, 0, 0, true, true, true});
        }
    }

    void add_cards(std::size_t column, const std::vector<const Card*>& cards) {
        struct Row {
            double left = 0, right = 0, bottom = 0;
        };
        std::map<double, Row> rows;
        for (const Card* card : cards) {
            Row& row =
                rows.try_emplace(card->rect.y, Row{card->rect.x, card->rect.x, 0}).first->second;
            row.left = std::min(row.left, card->rect.x);
            row.right = std::max(row.right, card->rect.x);
            row.bottom = std::max(row.bottom, card->rect.bottom());
        }
        for (const Card* card : cards) {
            const Row& row = rows.at(card->rect.y);
            anchors_.emplace(key(card->service),
                             Anchor{card->rect, column, row.bottom + size::card_gap / 2,
                                    card->rect.x == row.left, card->rect.x == row.right});
        }
    }

    [[nodiscard]] const Anchor* find(const std::string& name) const {
        const auto found = anchors_.find(name);
        return found == anchors_.end() ? nullptr : &found->second;
    }

    std::vector<Corner> corners_of(const Link& link) {
        const Anchor* from = find(link.from);
        const Anchor* to = find(link.to);
        if (from == nullptr || to == nullptr || from->rect == to->rect) return {};
        if (to->outside && !from->outside) {
            auto way = between(*to, *from, link);
            std::ranges::reverse(way);
            return way;
        }
        return between(*from, *to, link);
    }

    /// `from` is outside if either is.
    std::vector<Corner> between(const Anchor& from, const Anchor& to, const Link& link) {
        if (to.outside) return {};
        const std::string group = std::to_string(static_cast<int>(link.sign)) + link.from;
        const bool right = !from.outside && to.column >= from.column;
        const std::size_t exit = right ? from.column + 1 : from.column;
        const bool enter_left = from.outside || to.column > from.column;
        const std::size_t entry = enter_left ? to.column : to.column + 1;
        std::vector<Corner> corners = leave(from, link.from, right || from.outside, group);
        std::vector<Corner> end = leave(to, link.to, !enter_left, group);
        std::ranges::reverse(end);
        if (exit == entry) {
            connect(corners, exit, group, corners.back().y, end.front().y);
        } else {
            const double lane = lane_y(exit, entry, group);
            connect(corners, exit, group, corners.back().y, lane);
            connect(corners, entry, group, lane, end.front().y);
        }
        corners.insert(corners.end(), end.begin(), end.end());
        return corners;
    }

    /// From an item's edge to the channel beside its tier.
    std::vector<Corner> leave(const Anchor& anchor, const std::string& name, bool to_the_right,
                              const std::string& group) {
        const double y = anchor.rect.y + slot(anchor, name, to_the_right, group);
        const double edge = to_the_right ? anchor.rect.right() : anchor.rect.x;
        std::vector<Corner> corners{fixed(edge, y)};
        if (to_the_right ? anchor.last : anchor.first) return corners;
        const double middle = edge + (to_the_right ? size::gutter / 2 : -size::gutter / 2);
        corners.push_back(fixed(middle, y));
        corners.push_back(fixed(middle, anchor.gap_y));
        return corners;
    }

    /// Lines of different groups meet an item at different heights, as long as there is room.
    double slot(const Anchor& anchor, const std::string& name, bool right,
                const std::string& group) {
        auto& taken = slots_[name + (right ? ">" : "<")];
        const auto place = taken.try_emplace(group, taken.size()).first->second;
        const double room = std::max(slot_step, anchor.rect.height - 2 * first_slot);
        const auto most = static_cast<std::size_t>(room / slot_step) + 1;
        return first_slot + static_cast<double>(place % most) * slot_step;
    }

    double lane_y(std::size_t exit, std::size_t entry, const std::string& group) {
        const std::string name = group + "/" + std::to_string(exit);
        auto found = lane_of_.find(name);
        if (found == lane_of_.end()) found = lane_of_.emplace(name, lanes_.add(exit, entry)).first;
        constexpr auto most = static_cast<std::size_t>(size::overlay_band / lane_step);
        return picture_.tiers.front().rect.bottom() - size::overlay_band +
               static_cast<double>(found->second % most) * lane_step;
    }

    void connect(std::vector<Corner>& corners, std::size_t channel, const std::string& group,
                 double from, double to) {
        const std::size_t handle = channels_.add(channel, group, from, to);
        corners.push_back({Corner::In::Channel, channel, handle, 0, from});
        corners.push_back({Corner::In::Channel, channel, handle, 0, to});
    }

    [[nodiscard]] static Corner fixed(double x, double y) {
        return {Corner::In::Fixed, 0, 0, x, y};
    }

    [[nodiscard]] double x_of(const Corner& corner) const {
        if (corner.in != Corner::In::Channel) return corner.offset;
        const std::size_t at = corner.index;
        const auto& tiers = picture_.tiers;
        // The channels on the margins have their tier on one side only.
        const double left =
            at == 0 ? tiers.front().rect.x - size::tier_padding : tiers[at - 1].rect.right();
        const double right =
            at == tiers.size() ? tiers.back().rect.right() + size::tier_padding : tiers[at].rect.x;
        return left + (right - left) * channels_.fraction(at, corner.handle);
    }

    const Picture& picture_;
    Channels channels_;
    Lanes lanes_;
    std::unordered_map<std::string, Anchor> anchors_;
    std::map<std::string, std::map<std::string, std::size_t>> slots_; ///< by item and side
    std::map<std::string, std::size_t> lane_of_;
};

} // namespace

void route_links(const Picture& picture, std::vector<Link>& links) {
    if (picture.tiers.empty() || links.empty()) return;
    LinkRouter(picture).run(links);
}

} // namespace tw::picture

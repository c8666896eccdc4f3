// Makes a picture, step by step.
#pragma once

#include "picture/boxes.h"
#include "picture/content.h"
#include "picture/router.h"

#include <optional>

namespace tw::picture {

class Drawing {
public:
    Drawing(const facts::Facts& facts, const std::vector<facts::Finding>& findings,
            const Layout& layout, const Metrics& metrics, const Words& words);
    Picture run();

private:
    /// A service's line above the cards that leads to its far pills.
    struct Trunk {
        std::optional<std::size_t> lane;
    };
    /// All published services of one kind and tone hang on one line.
    struct Bus {
        Outside::Kind kind = Outside::Kind::Internet;
        Tone tone = Tone::Neutral;
        std::vector<std::size_t> services;
        std::optional<std::size_t> lane; ///< below the tiers; nothing if only column 0 is reached
        [[nodiscard]] std::string name() const;
    };

    void choose_buses();
    void choose_trunks();
    void fill_boxes();
    void route_memberships();
    void route_published();
    void route_dependencies();
    void place_columns();
    void place_outside();
    void finish_routes();

    [[nodiscard]] Box box_of(const Column& column, std::size_t rows, double top);
    [[nodiscard]] bool is_collapsed(std::size_t column) const {
        return columns_.columns[column].collapsed;
    }
    /// Nothing between the two is drawn.
    [[nodiscard]] bool share_collapsed(std::size_t one, std::size_t other) const;
    /// The way out of a card to the channel on its left or right side.
    std::vector<Corner> leave(std::size_t service, bool to_the_right, double offset) const;
    /// The way from a channel into a pill.
    std::vector<Corner> enter_pill(std::size_t column, std::size_t pill, bool from_the_left) const;
    void connect(std::vector<Corner>& corners, std::size_t channel, const std::string& group,
                 double from, double to);
    void find_pills();
    void route_pill(std::size_t service, std::size_t column, std::size_t pill);
    void route_dependency(std::size_t from, std::size_t to);
    void route_bus(const Bus& bus);
    [[nodiscard]] double lane_y(std::size_t lane) const;
    [[nodiscard]] double bottom_lane_y(std::size_t lane) const;
    [[nodiscard]] const Rect& card_rect(std::size_t service) const;
    [[nodiscard]] double x_of(const Corner& corner) const;

    const facts::Facts& facts_;
    const Layout& layout_;
    const Metrics& metrics_;
    const Words& words_;
    Verdicts verdicts_;
    Columns columns_;
    std::vector<Box> boxes_;
    std::vector<std::size_t> place_; ///< of each service's card in its box
    /// Of each service's pills in their boxes, in the order of Placed::pill_columns.
    std::vector<std::vector<std::size_t>> pill_places_;
    std::vector<Trunk> trunks_;
    std::vector<Bus> buses_;
    Lanes top_lanes_, bottom_lanes_;
    Channels channels_{0};
    std::vector<Route> routes_;
    std::vector<double> lefts_; ///< of the columns
    double content_bottom_ = 0;
    Picture picture_;
};

} // namespace tw::picture

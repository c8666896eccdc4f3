// Sizes and places of everything inside a tier, measured from the tier's left edge.
#pragma once

#include "picture/columns.h"

#include <optional>
#include <vector>

namespace tw::picture {

/// Distances in the picture, on a grid of 8.
namespace size {
inline constexpr double grid = 8;
inline constexpr double margin = 24; ///< of the picture, around its tiers
inline constexpr double card_width = 192;
inline constexpr double card_padding = 12;
inline constexpr double card_gap = 24;
inline constexpr double gutter = 24; ///< between two columns of cards in one tier
inline constexpr double tier_padding = 24;
inline constexpr double tier_header = 56; ///< with room for badges that hang over cards
inline constexpr double tier_min_height = 384;
inline constexpr double empty_tier_width = 168;
inline constexpr double fold_sign = 16;   ///< before a tier's title
inline constexpr double stub_height = 56; ///< of what stands for the cards of a collapsed tier
inline constexpr double chip_height = 20;
inline constexpr double chip_gap = 6;
inline constexpr double pill_height = 24;
inline constexpr double pill_gap = 8;
inline constexpr double lane_gap = 8;      ///< between parallel lines
inline constexpr double overlay_band = 24; ///< below everything, for lines of overlays
inline constexpr double outside_width = 96;
inline constexpr double outside_height = 72;
} // namespace size

/// Where a card's lines leave it.
struct Socket {
    double gap_y = 0;   ///< free height below the card's row, through the whole tier
    bool first = false; ///< nothing stands between the card and the tier's left edge
    bool last = false;
};

/// Contents of one tier. Coordinates: x from the tier's left edge, y from the picture's top.
struct Box {
    double width = 0;
    std::vector<Card> cards; ///< in the order of Column::cards
    std::vector<Socket> sockets;
    std::vector<Pill> pills;  ///< in the order of Column::pills
    std::optional<Rect> stub; ///< stands for all of them in a collapsed tier
    double bottom = 0;        ///< below the last content
};

/// How many rows of cards a tier takes before it gets a further column of them.
[[nodiscard]] std::size_t rows_for(std::size_t cards);

/// Wraps chips into rows and sets the card's height.
void size_card(Card& card, const Metrics& metrics);
/// Places cards (already sized) and pills below `top`.
[[nodiscard]] Box fill(std::vector<Card> cards, std::vector<Pill> pills, std::size_t rows,
                       double top, const Metrics& metrics);
/// The box of a collapsed tier.
[[nodiscard]] Box fold(const TierBox& tier, double top, const Metrics& metrics);
/// Sets the rectangles of the badges behind title and subtitle.
void place_badges(TierBox& tier, const Metrics& metrics);
/// Room for title and badges side by side.
[[nodiscard]] double header_width(const TierBox& tier, const Metrics& metrics);

} // namespace tw::picture

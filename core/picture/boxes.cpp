#include "picture/boxes.h"

#include <algorithm>
#include <cmath>

namespace tw::picture {
namespace {

using namespace size;

double on_grid(double value) {
    return std::ceil(value / grid) * grid;
}

/// Without a font: the mean advance of a sans serif at 11 to 13 pixels.
double estimated(const std::string& text, double advance) {
    const auto characters = std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return static_cast<double>(characters) * advance;
}

double chip_width(const std::string& text, const Metrics& metrics) {
    const double width = metrics.chip_width ? metrics.chip_width(text) : estimated(text, 6.2);
    return std::ceil(width) + 12;
}

double chip_width(const Chip& chip, const Metrics& metrics) {
    constexpr double sign = 14;
    return chip_width(chip.text, metrics) + (chip.sign ? sign : 0);
}

double title_width(const std::string& text, const Metrics& metrics) {
    return std::ceil(metrics.title_width ? metrics.title_width(text) : estimated(text, 7.0));
}

/// Lays items from left to right, and into a new row when the width is used up.
class Flow {
public:
    Flow(Point origin, double width, double height, double gap)
        : origin_(origin), at_(origin), width_(width), height_(height), gap_(gap) {}

    Rect next(double width) {
        width = std::min(width, width_);
        if (at_.x > origin_.x && at_.x + width > origin_.x + width_) {
            at_ = {origin_.x, at_.y + height_ + gap_};
        }
        const Rect rect{at_.x, at_.y, width, height_};
        at_.x += width + gap_;
        return rect;
    }

private:
    Point origin_, at_;
    double width_, height_, gap_;
};

void place_cards(Box& box, std::size_t rows, double top) {
    const std::size_t count = box.cards.size();
    const std::size_t columns = count == 0 ? 1 : (count + rows - 1) / rows;
    box.width = 2 * tier_padding + static_cast<double>(columns) * card_width +
                static_cast<double>(columns - 1) * gutter;
    if (count == 0 && box.pills.empty()) box.width = empty_tier_width;
    box.sockets.resize(count);
    box.bottom = top;
    // Row by row, so that the gaps between rows line up and lines can pass.
    const std::size_t used_rows = std::min(rows, count);
    double y = top;
    for (std::size_t row = 0; row < used_rows; ++row) {
        double height = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t at = column * used_rows + row;
            if (at >= count) continue;
            Card& card = box.cards[at];
            card.rect.x = tier_padding + static_cast<double>(column) * (card_width + gutter);
            card.rect.y = y;
            height = std::max(height, card.rect.height);
        }
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t at = column * used_rows + row;
            if (at >= count) continue;
            box.sockets[at] = {y + height + card_gap / 2, column == 0,
                               column + 1 == columns || at + used_rows >= count};
        }
        y += height + card_gap;
        box.bottom = y - card_gap;
    }
}

void place_pills(Box& box, double top, const Metrics& metrics) {
    if (box.pills.empty()) return;
    const double begin = box.cards.empty() ? top : box.bottom + card_gap;
    Flow flow({tier_padding, begin}, box.width - 2 * tier_padding, pill_height, pill_gap);
    for (Pill& pill : box.pills) {
        pill.rect = flow.next(chip_width(pill.service.str(), metrics) * 1.1 + 28);
        box.bottom = pill.rect.bottom();
    }
}

} // namespace

std::size_t rows_for(std::size_t cards) {
    return std::max<std::size_t>(
        6, static_cast<std::size_t>(std::sqrt(static_cast<double>(cards)) * 1.2));
}

void size_card(Card& card, const Metrics& metrics) {
    const double first_row = card.subtitle.empty() ? 36 : 54;
    Flow flow({card_padding, first_row}, card_width - 2 * card_padding, chip_height, chip_gap);
    double bottom = card.subtitle.empty() ? 28 : 46;
    for (Chip& chip : card.chips) {
        chip.rect = flow.next(chip_width(chip, metrics));
        bottom = chip.rect.bottom();
    }
    // Beside the subtitle if there is one: the name is worth more.
    const double line = card.subtitle.empty() ? 9 : 28;
    constexpr double narrow_gap = 4; // the subtitle needs the room
    double right = card_width - 8;
    for (auto chip = card.problem_chips.rbegin(); chip != card.problem_chips.rend(); ++chip) {
        const double width = chip_width(*chip, metrics);
        chip->rect = {right - width, line, width, chip_height};
        right -= width + narrow_gap;
    }
    card.rect.width = card_width;
    card.rect.height = on_grid(bottom + 10);
}

Box fill(std::vector<Card> cards, std::vector<Pill> pills, std::size_t rows, double top,
         const Metrics& metrics) {
    Box box;
    box.cards = std::move(cards);
    box.pills = std::move(pills);
    place_cards(box, rows, top);
    place_pills(box, top, metrics);
    return box;
}

Box fold(const TierBox& tier, double top, const Metrics& metrics) {
    Box box;
    box.width = std::clamp(header_width(tier, metrics), empty_tier_width, 2 * empty_tier_width);
    box.stub = Rect{0, top + grid, box.width, stub_height};
    box.bottom = box.stub->bottom();
    return box;
}

double header_width(const TierBox& tier, const Metrics& metrics) {
    double width = 14 + fold_sign + title_width(tier.title, metrics) + 16;
    for (const Chip& badge : tier.badges)
        width += chip_width(badge, metrics) + chip_gap;
    return on_grid(width + 8);
}

void place_badges(TierBox& tier, const Metrics& metrics) {
    // From the right, so that a long title is cut rather than a badge.
    double right = tier.rect.width - 12;
    for (Chip& badge : tier.badges) {
        const double width = chip_width(badge, metrics);
        badge.rect = {right - width, 8, width, chip_height};
        right -= width + chip_gap;
    }
}

} // namespace tw::picture

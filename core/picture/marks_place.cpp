// Where badges hang.
#include "picture/boxes.h"
#include "picture/marks_parts.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tw::picture {
namespace {

constexpr double badge_height = 18;
constexpr double badge_indent = 10;
constexpr double badge_gap = 4;
constexpr double widest_text = 112;
/// Narrower than this a text says nothing.
constexpr double narrowest = 48;

double badge_width(const Badge& badge, const Metrics& metrics) {
    if (badge.text.empty()) return badge_height;
    const double text = metrics.chip_width ? metrics.chip_width(badge.text)
                                           : 6.2 * static_cast<double>(badge.text.size());
    const double glyph = has_glyph(badge.sign) ? badge_height : 6;
    return std::max(badge_height, glyph + std::min(std::ceil(text), widest_text) + 6);
}

class Hooks {
public:
    explicit Hooks(const Picture& picture) {
        for (const TierBox& tier : picture.tiers)
            rects_.emplace(key(tier.network), tier.rect);
        for (const GhostTier& tier : picture.ghost_tiers)
            rects_.emplace(key(tier.network), tier.rect);
        for (const Card& card : picture.cards) {
            rects_.emplace(key(card.service), card.rect);
            // Where a service is at home, its card stands for the membership.
            rects_.emplace(pill_key(card.service, card.home), card.rect);
        }
        for (const Pill& pill : picture.pills)
            rects_.emplace(key(pill), pill.rect);
    }

    void hang(Badge& badge, double width) {
        const auto found = rects_.find(badge.key);
        if (found == rects_.end()) return;
        const Rect& item = found->second;
        const std::pair corner{item.x, item.y};
        double& used = used_[corner];
        const double room = item.width - 2 * badge_indent;
        const bool lower = used > 0 && used + width > room;
        double& along = lower ? lower_[corner] : used;
        // On a crowded card the glyph alone, which has the whole text as its tip.
        const double left = room - along;
        if (lower && width > left && has_glyph(badge.sign))
            width = left < narrowest ? std::min(width, badge_height) : left;
        const double edge = lower ? item.bottom() : item.y;
        badge.rect =
            Rect{item.x + badge_indent + along, edge - badge_height / 2, width, badge_height};
        along += width + badge_gap;
    }

private:
    std::unordered_map<std::string, Rect> rects_;
    std::map<std::pair<double, double>, double> used_, lower_; ///< by the item's corner
};

} // namespace

void hang_badges(const Picture& picture, const Metrics& metrics, std::vector<Badge>& badges) {
    if (badges.empty()) return;
    Hooks hooks(picture);
    for (Badge& badge : badges)
        hooks.hang(badge, badge_width(badge, metrics));
}

} // namespace tw::picture

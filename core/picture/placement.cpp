#include "picture/placement.h"

#include <algorithm>
#include <set>

namespace tw::picture {
namespace {

/// Names that the picture does not have stay behind the one that they stood behind.
std::vector<NetworkName> with_absent(std::vector<NetworkName> shown,
                                     const std::vector<NetworkName>& before) {
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (std::ranges::contains(shown, before[at])) continue;
        const auto place =
            at == 0 ? shown.begin() : std::next(std::ranges::find(shown, before[at - 1]));
        shown.insert(place, before[at]);
    }
    return shown;
}

} // namespace

std::vector<NetworkName> movable_tiers(const Picture& picture) {
    std::vector<NetworkName> result;
    for (const TierBox& tier : picture.tiers) {
        if (tier.declared && !tier.network.empty()) result.push_back(tier.network);
    }
    return result;
}

Layout with_tier_at(const Layout& layout, const Picture& picture, const NetworkName& tier,
                    std::size_t place) {
    const auto before = movable_tiers(picture);
    auto after = before;
    if (std::erase(after, tier) == 0) return layout;
    place = std::min(place, after.size());
    after.insert(after.begin() + static_cast<std::ptrdiff_t>(place), tier);
    if (after == before) return layout;
    Layout result = layout;
    result.columns = with_absent(std::move(after), layout.columns);
    return result;
}

Layout with_cards_at(const Layout& layout, const Picture& picture, const NetworkName& tier,
                     const std::vector<ServiceName>& cards, std::size_t place) {
    const std::set<ServiceName> wanted(cards.begin(), cards.end());
    std::vector<ServiceName> before, moved, after;
    for (const Card* card : picture.cards_in(tier)) {
        before.push_back(card->service);
        (wanted.contains(card->service) ? moved : after).push_back(card->service);
    }
    place = std::min(place, after.size());
    after.insert(after.begin() + static_cast<std::ptrdiff_t>(place), moved.begin(), moved.end());
    if (after == before) return layout;
    Layout result = layout;
    for (std::size_t at = 0; at < after.size(); ++at)
        result.order.insert_or_assign(after[at], static_cast<int>(at));
    return result;
}

Layout without_places(const Layout& layout, const Picture& picture, const NetworkName& tier) {
    Layout result = layout;
    std::erase(result.columns, tier);
    for (const Card* card : picture.cards_in(tier))
        result.order.erase(card->service);
    if (const TierBox* box = picture.tier(tier)) {
        for (const ServiceName& service : box->hidden)
            result.order.erase(service);
    }
    return result;
}

Layout without_places(const Layout& layout) {
    Layout result = layout;
    result.columns.clear();
    result.order.clear();
    result.homes.clear();
    return result;
}

} // namespace tw::picture

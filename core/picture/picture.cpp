#include "picture/picture.h"

#include "picture/drawing.h"

#include <algorithm>

namespace tw::picture {

const Card* Picture::card(const ServiceName& service) const {
    for (const Card& card : cards) {
        if (card.service == service) return &card;
    }
    return nullptr;
}

const TierBox* Picture::tier(const NetworkName& network) const {
    for (const TierBox& tier : tiers) {
        if (tier.network == network) return &tier;
    }
    return nullptr;
}

const TierBox* Picture::tier_at(Point point) const {
    for (const TierBox& tier : tiers) {
        if (tier.rect.contains(point)) return &tier;
    }
    return nullptr;
}

const TierBox* Picture::tier_hiding(const ServiceName& service) const {
    for (const TierBox& tier : tiers) {
        if (std::ranges::contains(tier.hidden, service)) return &tier;
    }
    return nullptr;
}

std::vector<const Card*> Picture::cards_in(const NetworkName& network) const {
    std::vector<const Card*> result;
    for (const Card& card : cards) {
        if (card.home == network) result.push_back(&card);
    }
    return result;
}

std::string key(const ServiceName& service) {
    return "service:" + service.str();
}

std::string key(const NetworkName& network) {
    return "network:" + network.str();
}

std::string key(const Pill& pill) {
    return "pill:" + pill.service.str() + "@" + pill.network.str();
}

Picture draw(const facts::Facts& facts, const std::vector<facts::Finding>& findings,
             const Layout& layout, const Metrics& metrics, const Words& words) {
    return Drawing(facts, findings, layout, metrics, words).run();
}

} // namespace tw::picture

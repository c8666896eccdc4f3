#include "picture/ghosts.h"

#include "picture/boxes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tw::picture {
namespace {

constexpr double ghost_height = 48;

bool is_declared(const facts::Facts& facts, const ServiceName& name) {
    return facts.project.find(name) != nullptr ||
           std::ranges::contains(facts.project.inactive_services, name, &compose::Service::name);
}

std::map<NetworkName, std::vector<Ghost>> ghosts_by_tier(const Picture& picture,
                                                         const facts::Facts& before,
                                                         const facts::Facts& now,
                                                         const Layout& layout) {
    std::map<NetworkName, std::vector<Ghost>> found;
    const Columns columns = arrange(before, layout);
    for (const Placed& placed : columns.services) {
        const compose::Service& service = *placed.service;
        if (is_declared(now, service.name)) continue;
        std::vector<NetworkName> places{columns.columns[placed.column].network};
        for (const auto& attachment : service.attachments)
            places.push_back(attachment.network);
        // Where the home is gone, another tier tells that it was there too.
        const auto place = std::ranges::find_if(places, [&](const NetworkName& network) {
            const TierBox* tier = picture.tier(network);
            return tier != nullptr && !tier->collapsed;
        });
        if (place == places.end()) continue;
        const std::string image = service.image ? service.image->value : std::string();
        found[*place].push_back({service.name, *place, image, {}});
    }
    return found;
}

/// Ghosts side by side in one tier.
std::size_t in_a_row(const TierBox& tier) {
    const double room = tier.rect.width - 2 * size::tier_padding + size::gutter;
    return std::max<std::size_t>(
        1, static_cast<std::size_t>(room / (size::card_width + size::gutter)));
}

} // namespace

void add_ghosts(Picture& picture, const facts::Facts& before, const facts::Facts& now,
                const Layout& layout) {
    const auto found = ghosts_by_tier(picture, before, now, layout);
    if (found.empty()) return;
    std::size_t most_rows = 0;
    for (const auto& [network, ghosts] : found) {
        const TierBox& tier = *picture.tier(network);
        const std::size_t columns = in_a_row(tier);
        most_rows = std::max(most_rows, (ghosts.size() + columns - 1) / columns);
        const double width = std::min(size::card_width, tier.rect.width - 2 * size::tier_padding);
        const double top = tier.rect.bottom() - size::overlay_band;
        for (std::size_t at = 0; at < ghosts.size(); ++at) {
            Ghost ghost = ghosts[at];
            const std::size_t row = at / columns;
            const std::size_t column = at % columns;
            ghost.rect = {tier.rect.x + size::tier_padding +
                              static_cast<double>(column) * (size::card_width + size::gutter),
                          top + static_cast<double>(row) * (ghost_height + size::pill_gap), width,
                          ghost_height};
            picture.ghosts.push_back(std::move(ghost));
        }
    }
    const double more = static_cast<double>(most_rows) * (ghost_height + size::pill_gap);
    for (TierBox& tier : picture.tiers)
        tier.rect.height += more;
    picture.bounds.height += more;
}

} // namespace tw::picture

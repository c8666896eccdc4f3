#include "picture/ghosts.h"

#include "picture/boxes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tw::picture {
namespace {

constexpr double ghost_height = 48;
constexpr double ghost_step = ghost_height + size::pill_gap;

using GhostsByTier = std::map<NetworkName, std::vector<Ghost>>;

bool is_declared(const facts::Facts& facts, const ServiceName& name) {
    return facts.project.find(name) != nullptr ||
           std::ranges::contains(facts.project.inactive_services, name, &compose::Service::name);
}

/// A tier that is on the picture shows ghosts unless it is collapsed; one that is gone is drawn
/// for them.
bool has_room(const Picture& picture, const NetworkName& network) {
    const TierBox* tier = picture.tier(network);
    return tier == nullptr || !tier->collapsed;
}

GhostsByTier ghosts_by_tier(const Picture& picture, const Columns& columns,
                            const facts::Facts& now) {
    GhostsByTier found;
    for (const Placed& placed : columns.services) {
        const compose::Service& service = *placed.service;
        if (is_declared(now, service.name)) continue;
        std::vector<NetworkName> places{columns.columns[placed.column].network};
        for (const auto& attachment : service.attachments)
            places.push_back(attachment.network);
        // Where the home is collapsed, another tier tells that it was there too.
        const auto place = std::ranges::find_if(
            places, [&](const NetworkName& network) { return has_room(picture, network); });
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

std::size_t rows_of(std::size_t ghosts, std::size_t columns) {
    return (ghosts + columns - 1) / columns;
}

/// Row by row from a corner.
void place(std::vector<Ghost> ghosts, Point corner, std::size_t columns, double width,
           Picture& picture) {
    for (std::size_t at = 0; at < ghosts.size(); ++at) {
        const std::size_t row_number = at / columns;
        const auto column = static_cast<double>(at % columns);
        const auto row = static_cast<double>(row_number);
        ghosts[at].rect = {corner.x + column * (size::card_width + size::gutter),
                           corner.y + row * ghost_step, width, ghost_height};
        picture.ghosts.push_back(std::move(ghosts[at]));
    }
}

/// Below what each tier has; all tiers stay equally high.
void add_to_tiers(const GhostsByTier& found, Picture& picture) {
    std::size_t most_rows = 0;
    for (const auto& [network, ghosts] : found) {
        const TierBox* tier = picture.tier(network);
        if (tier == nullptr) continue;
        const std::size_t columns = in_a_row(*tier);
        most_rows = std::max(most_rows, rows_of(ghosts.size(), columns));
        const Point corner{tier->rect.x + size::tier_padding,
                           tier->rect.bottom() - size::overlay_band};
        place(ghosts, corner, columns,
              std::min(size::card_width, tier->rect.width - 2 * size::tier_padding), picture);
    }
    const double more = static_cast<double>(most_rows) * ghost_step;
    for (TierBox& tier : picture.tiers)
        tier.rect.height += more;
    picture.bounds.height += more;
}

/// At the right end of the picture: as high as the tiers, and as wide as its ghosts need.
void add_ghost_tier(const NetworkName& network, std::vector<Ghost> ghosts, Picture& picture) {
    Rect rect{picture.bounds.right(), size::margin, size::empty_tier_width,
              picture.bounds.height - 2 * size::margin};
    const double room = rect.height - size::tier_header - size::tier_padding;
    const auto rows = std::max<std::size_t>(1, static_cast<std::size_t>(room / ghost_step));
    const std::size_t columns = std::max<std::size_t>(1, rows_of(ghosts.size(), rows));
    if (!ghosts.empty()) {
        rect.width = static_cast<double>(columns) * (size::card_width + size::gutter) -
                     size::gutter + 2 * size::tier_padding;
    }
    place(std::move(ghosts), {rect.x + size::tier_padding, rect.y + size::tier_header}, columns,
          size::card_width, picture);
    picture.bounds.width += rect.width + size::margin;
    picture.ghost_tiers.push_back({network, rect});
}

} // namespace

void add_ghosts(Picture& picture, const facts::Facts& before, const facts::Facts& now,
                const Layout& layout) {
    const Columns columns = arrange(before, layout);
    GhostsByTier found = ghosts_by_tier(picture, columns, now);
    add_to_tiers(found, picture);
    for (const Column& column : columns.columns) {
        if (picture.tier(column.network) != nullptr) continue;
        auto& ghosts = found[column.network];
        // That services without a network have found one is not about a tier.
        if (!column.network.empty() || !ghosts.empty())
            add_ghost_tier(column.network, std::move(ghosts), picture);
    }
}

} // namespace tw::picture

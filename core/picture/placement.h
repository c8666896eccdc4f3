// How the user gives tiers and cards an order of his own, and lets go of it again.
#pragma once

#include "picture/picture.h"

namespace tw::picture {

/// From the left. What nobody declares, and the services without a network, always stand last.
[[nodiscard]] std::vector<NetworkName> movable_tiers(const Picture& picture);

/// With a tier at a place among the other movable ones; as it was where that changes nothing.
[[nodiscard]] Layout with_tier_at(const Layout& layout, const Picture& picture,
                                  const NetworkName& tier, std::size_t place);

/// With cards of a tier at a place among its other cards, in the order that they have; as it was
/// where that changes nothing.
[[nodiscard]] Layout with_cards_at(const Layout& layout, const Picture& picture,
                                   const NetworkName& tier, const std::vector<ServiceName>& cards,
                                   std::size_t place);

/// Without what was said of the place of a tier and of the order of its cards.
[[nodiscard]] Layout without_places(const Layout& layout, const Picture& picture,
                                    const NetworkName& tier);

/// Without any place that was chosen by hand; collapsed tiers stay so.
[[nodiscard]] Layout without_places(const Layout& layout);

} // namespace tw::picture

// The order of the cards in a tier.
#pragma once

#include "picture/columns.h"

namespace tw::picture {

/// Sorts cards so that related ones stand at similar heights (barycentre method, Sugiyama 1981),
/// then puts those that the user arranged at their places; sorts pills by the place of their card.
void order_cards(Columns& columns, const Layout& layout);

} // namespace tw::picture

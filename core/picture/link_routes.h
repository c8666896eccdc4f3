// Lines between items of a finished picture. They run in the channels between the tiers and in the
// band below the cards, so that they cross no card and move nothing.
#pragma once

#include "picture/marks.h"

namespace tw::picture {

/// Sets the points of all links whose ends are on the picture. Links of one sign from one item
/// share their tracks.
void route_links(const Picture& picture, std::vector<Link>& links);

} // namespace tw::picture

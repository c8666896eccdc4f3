// Services and tiers that an earlier state had and this one has not.
#pragma once

#include "picture/picture.h"

namespace tw::picture {

/// Adds the ghosts of tiers that `before` has and the picture has not, behind its last tier and in
/// the order that they had; and of services that `before` has and `now` has not, in the tiers in
/// which they were at home. Tiers grow at their lower end, the picture to the right; nothing else
/// moves. Services whose tiers are collapsed have no place. Nothing changes where nothing is
/// missing.
void add_ghosts(Picture& picture, const facts::Facts& before, const facts::Facts& now,
                const Layout& layout);

} // namespace tw::picture

// Services that an earlier state had and this one has not, where they were.
#pragma once

#include "picture/picture.h"

namespace tw::picture {

/// Adds the ghosts of services that `before` has and `now` has not, below the tiers in which they
/// were at home. The tiers grow at their lower end; nothing else moves. Services whose tiers are
/// gone or collapsed have no place. Nothing changes where no service is missing.
void add_ghosts(Picture& picture, const facts::Facts& before, const facts::Facts& now,
                const Layout& layout);

} // namespace tw::picture

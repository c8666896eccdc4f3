// Changes that take a while to work out.
#pragma once

#include "canvas/foresight.h"

namespace tw::gui {

/// So much text and so many intents that a hand would notice the pause.
[[nodiscard]] bool takesLong(const Workspace& workspace, const std::vector<Intent>& intents);

struct Patience {
    bool givenUp = false;
    Foreseen answer; ///< empty where given up
};
/// Works intents out in another thread. After a moment a box says how far it is, and can be closed
/// to give up; the windows take no other input meanwhile, and go on painting.
[[nodiscard]] Patience foreseePatiently(Workspace& workspace, const Commands& commands,
                                        const std::vector<Intent>& intents);

} // namespace tw::gui

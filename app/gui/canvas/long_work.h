// Changes that take a while to work out.
#pragma once

#include "canvas/foresight.h"

namespace tw::gui {

/// So much text and so many intents that a hand would notice the pause.
[[nodiscard]] bool takesLong(const Workspace& workspace, const std::vector<Intent>& intents);

struct Patience {
    bool givenUp = false;
    std::shared_ptr<const analysis::Preview> preview; ///< null where given up or refused
};
/// Works intents out in another thread. A box says how far it is, and can be closed to give up;
/// the window takes no other input meanwhile, and goes on painting.
[[nodiscard]] Patience foreseePatiently(Workspace& workspace, const Commands& commands,
                                        const std::vector<Intent>& intents);

} // namespace tw::gui

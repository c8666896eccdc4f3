// The menus that do without a mouse what dragging does.
#pragma once

#include "commands.h"

#include <QMenu>

namespace tw::gui {

/// Fills `menu` with what can be done to the selected services, pill or tier.
void fillServiceMenu(QMenu& menu, Workspace& workspace, const Selection& selection,
                     Commands& commands);

} // namespace tw::gui

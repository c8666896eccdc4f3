// The menus that do without a mouse what dragging does.
#pragma once

#include "commands.h"

#include <QMenu>

namespace tw::gui {

/// A property of menus whose title begins the sentence that each entry ends: `Move to` `data`.
inline constexpr char beginsSentences[] = "beginsSentences";
/// An action that a menu shows and another one owns: it is about what is selected in the window.
[[nodiscard]] inline bool isWindowAction(const QMenu& menu, const QAction& action) {
    return action.parent() != &menu;
}
/// Fills `menu` with what can be done to the selected services, pill or tier.
void fillServiceMenu(QMenu& menu, Workspace& workspace, const Selection& selection,
                     Commands& commands);

} // namespace tw::gui

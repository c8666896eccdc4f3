// What can be done to a part of the canvas without seeing it: what its menu offers.
#pragma once

#include "canvas/canvas_view.h"

#include <QStringList>

namespace tw::gui {

/// Entries of the part's menu as sentences: `Move to data`. An empty key: of the menu of nothing.
[[nodiscard]] QStringList menuSentences(CanvasView& view, const QString& key);
/// Carries out one of them; false if there is no such. The part is what is selected, and no other:
/// actions of the window are about the selection.
bool carryOut(CanvasView& view, const QString& key, const QString& sentence);
/// The keys that do the same to what is selected.
[[nodiscard]] QStringList keysOf(CanvasView& view, const QString& key, const QString& sentence);

} // namespace tw::gui

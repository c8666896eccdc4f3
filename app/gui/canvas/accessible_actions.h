// What can be done to a part of the canvas without seeing it: what its menu offers.
#pragma once

#include <QStringList>

#include <functional>

class QMenu;

namespace tw::gui {

/// Fills a menu with what can be done to a part.
using PartMenu = std::function<void(QMenu& menu)>;

/// Entries of the menu as sentences: `Move to data`.
[[nodiscard]] QStringList menuSentences(const PartMenu& fill);
/// Carries out one of them; false if there is no such. A part that can be selected is, and no
/// other: actions of the window are about the selection.
bool carryOut(const PartMenu& fill, const QString& sentence);
/// The keys that do the same to what is selected.
[[nodiscard]] QStringList keysOf(const PartMenu& fill, const QString& sentence);

} // namespace tw::gui

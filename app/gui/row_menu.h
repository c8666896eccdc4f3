// The menus of rows and cells: where they open, and what all of them offer.
#pragma once

#include "text/source.h"

#include <QMenu>
#include <QStringList>

#include <functional>
#include <optional>

class QAbstractItemView;
class QAbstractScrollArea;
class QModelIndex;

namespace tw::gui {

/// What a row is about.
struct RowSubject {
    QStringList keys;                    ///< of what is on the canvas, `service:web`
    std::optional<text::Location> place; ///< where it is written
};

/// Calls `open` when a menu is asked for: by the mouse with the place in the viewport, by the Menu
/// key or Shift+F10 without.
void onMenuAsked(QAbstractScrollArea& area, std::function<void(const std::optional<QPoint>&)> open);

/// Whether a row becomes the current one when its menu opens.
enum class OnMenu { Choose, Leave };

/// A menu for the cell under the mouse, or for the current one; `fill` puts its entries into it.
void offerRowMenu(QAbstractItemView& view, OnMenu onMenu,
                  std::function<void(QMenu&, const QModelIndex&)> fill);

/// A menu that is gone once it is closed.
[[nodiscard]] QMenu& newMenu(QWidget& owner);

/// A line that says what the menu is about; nothing can be done with it.
void addCaption(QMenu& menu, const QString& text);

/// Entries that copy what a cell and its row say; `between` stands between the cells.
void addCopies(QMenu& menu, const QModelIndex& cell, const QString& between);

} // namespace tw::gui

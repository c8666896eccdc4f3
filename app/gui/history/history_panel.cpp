#include "history/history_panel.h"

#include "history/history_delegate.h"

#include <QUndoStack>

namespace tw::gui {

HistoryPanel::HistoryPanel(QUndoStack& stack, const Theme& theme, QWidget* parent)
    : QUndoView(&stack, parent) {
    setObjectName("history");
    setAccessibleName(tr("History of changes"));
    setEmptyLabel(tr("As it was opened"));
    setItemDelegate(new HistoryDelegate(stack, theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&stack, &QUndoStack::indexChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&stack, &QUndoStack::cleanChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

} // namespace tw::gui

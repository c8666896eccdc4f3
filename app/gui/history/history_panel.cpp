#include "history/history_panel.h"

#include "history/history_delegate.h"

#include <QMouseEvent>
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
    offerRowMenu(*this, OnMenu::Leave,
                 [this](QMenu& menu, const QModelIndex& step) { fillMenu(menu, step); });
}

/// A step becomes the state of the project when it becomes the current row; to see its menu is no
/// reason for that.
void HistoryPanel::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) QUndoView::mousePressEvent(event);
}

void HistoryPanel::fillMenu(QMenu& menu, const QModelIndex& step) {
    QAction* go = menu.addAction(tr("&Go to this state"), this,
                                 [this, row = step.row()] { stack()->setIndex(row); });
    go->setEnabled(step.row() != stack()->index());
    menu.addSeparator();
    emit menuOpening(menu);
    addCopies(menu, step, {});
}

} // namespace tw::gui

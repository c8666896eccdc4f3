// A step of the history: done, the present one, or taken back; with a sign at the saved state.
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

class QUndoStack;

namespace tw::gui {

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HistoryDelegate(const QUndoStack& stack, const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), stack_(stack), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    const QUndoStack& stack_;
    const Theme& theme_;
};

} // namespace tw::gui

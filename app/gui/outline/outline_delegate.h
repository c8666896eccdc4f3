// Rows of the outline: a sign of what it is, a name, what the canvas shows of it, a count.
#pragma once

#include "outline/outline_rows.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace tw::gui {

class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OutlineDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintBranch(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintSign(QPainter& painter, const QModelIndex& index, QPointF center) const;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, QRect room,
                    const QModelIndex& index) const;
    void paintCount(QPainter& painter, const QRect& badge, const QModelIndex& index) const;

    const Theme& theme_;
};

} // namespace tw::gui

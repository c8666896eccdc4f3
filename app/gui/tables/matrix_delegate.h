// One cell: a sign, and a filled ground where it matters.
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace tw::gui {

class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MatrixDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    const Theme& theme_;
};

} // namespace tw::gui

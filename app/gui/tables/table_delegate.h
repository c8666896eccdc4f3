// A sign in front of a cell's text.
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace tw::gui {

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& theme_;
};

} // namespace tw::gui

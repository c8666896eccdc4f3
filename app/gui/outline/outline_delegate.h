// Rows of the outline: a tier's colour, a name, a count.
#pragma once

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
    /// 0 where no count is shown.
    [[nodiscard]] static int countWidth(const QModelIndex& index, bool tier);
    void paintCount(QPainter& painter, const QRect& badge, const QModelIndex& index,
                    bool tier) const;
    const Theme& theme_;
};

} // namespace tw::gui

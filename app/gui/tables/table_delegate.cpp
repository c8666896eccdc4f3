#include "tables/table_delegate.h"

#include "tables/table_model.h"

#include <QApplication>
#include <QPainter>

namespace tw::gui {

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto sign = static_cast<TableSign>(index.data(TableModel::SignRole).toInt());
    if (sign == TableSign::None) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget == nullptr ? QApplication::style() : cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const auto tone = static_cast<picture::Tone>(index.data(TableModel::ToneRole).toInt());
    const QColor color = signColor(theme_.tokens(), tone);
    paintSign(*painter, {option.rect.x() + 15.0, option.rect.center().y() + 0.5}, sign, color);
    const QRect place = option.rect.adjusted(29, 0, -6, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(color);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace tw::gui

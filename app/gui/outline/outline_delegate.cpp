#include "outline/outline_delegate.h"

#include "canvas/style.h"
#include "outline/outline_panel.h"

#include <QFontMetrics>
#include <QPainter>

namespace tw::gui {

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), 27};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    const bool tier = !index.parent().isValid();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        const QRect row(0, option.rect.y(), option.rect.right() + 1, option.rect.height());
        painter->fillRect(row, tokens.accentSoft);
    }
    QRect rect = option.rect.adjusted(tier ? 0 : 2, 0, -12, 0);
    if (tier) {
        const int column = index.data(OutlinePanel::ColumnRole).toInt();
        painter->setPen(Qt::NoPen);
        painter->setBrush(column < 0 ? tokens.line : tokens.tierBorder(column));
        painter->drawEllipse(QPointF(rect.x() + 4, rect.center().y() + 0.5), 4, 4);
        rect.adjust(14, 0, 0, 0);
    }
    rect.setRight(paintCount(*painter, rect, index, tier) - 6);
    QFont font = option.font;
    if (tier || selected) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QColor quiet = tier ? tokens.text : tokens.dim;
    painter->setPen(selected ? tokens.accent : quiet);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, rect.width()));
    painter->restore();
}

int OutlineDelegate::paintCount(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                bool tier) const {
    const int count = index.data(OutlinePanel::CountRole).toInt();
    if (!tier && count == 0) return rect.right();
    const QString text = QString::number(count);
    const QFont& font = chipFont();
    painter.setFont(font);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 14;
    const QRect badge(rect.right() - width, rect.center().y() - 8, width, 18);
    if (!tier) {
        const auto tone = static_cast<picture::Tone>(index.data(OutlinePanel::ToneRole).toInt());
        const auto colors =
            toneColors(theme_.tokens(), tone == picture::Tone::Bad ? tone : picture::Tone::Warning);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(badge, 9, 9);
        painter.setPen(colors.text);
    } else {
        painter.setPen(theme_.tokens().faint);
    }
    painter.drawText(badge, Qt::AlignCenter, text);
    return badge.left();
}

} // namespace tw::gui

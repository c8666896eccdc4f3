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
    // Reckoned from the left, and mirrored where it is painted.
    const auto placed = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect rect = option.rect.adjusted(tier ? 0 : 2, 0, -12, 0);
    if (tier) {
        const int column = index.data(OutlinePanel::ColumnRole).toInt();
        painter->setPen(Qt::NoPen);
        painter->setBrush(column < 0 ? tokens.line : tokens.tierBorder(column));
        painter->drawEllipse(placed({rect.x(), rect.center().y() - 3, 8, 8}));
        rect.adjust(14, 0, 0, 0);
    }
    if (const int width = countWidth(index, tier); width > 0) {
        const QRect badge(rect.right() - width, rect.center().y() - 8, width, 18);
        paintCount(*painter, placed(badge), index, tier);
        rect.setRight(badge.left() - 6);
    }
    QFont font = option.font;
    if (tier || selected) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QColor quiet = tier ? tokens.text : tokens.dim;
    painter->setPen(selected ? tokens.accent : quiet);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(placed(rect), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, rect.width()));
    painter->restore();
}

int OutlineDelegate::countWidth(const QModelIndex& index, bool tier) {
    const int count = index.data(OutlinePanel::CountRole).toInt();
    if (!tier && count == 0) return 0;
    return QFontMetrics(chipFont()).horizontalAdvance(QString::number(count)) + 14;
}

void OutlineDelegate::paintCount(QPainter& painter, const QRect& badge, const QModelIndex& index,
                                 bool tier) const {
    painter.setFont(chipFont());
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
    painter.drawText(badge, Qt::AlignCenter,
                     QString::number(index.data(OutlinePanel::CountRole).toInt()));
}

} // namespace tw::gui

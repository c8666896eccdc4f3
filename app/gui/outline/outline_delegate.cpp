#include "outline/outline_delegate.h"

#include "canvas/style.h"
#include "outline/outline_model.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTreeView>

namespace tw::gui {
namespace {

using OutlineKind = OutlineRow::Kind;

constexpr int signWidth = 16, outlineGap = 6, badgeHeight = 18;
constexpr int leastDetails = 24; ///< narrower ones say nothing

OutlineKind outlineKindOf(const QModelIndex& index) {
    return static_cast<OutlineKind>(index.data(OutlineModel::KindRole).toInt());
}

bool hasSign(OutlineKind kind) {
    return kind == OutlineKind::Outside || kind == OutlineKind::Tier ||
           kind == OutlineKind::Attachment;
}

int countOf(const QModelIndex& index) {
    return index.data(OutlineModel::CountRole).toInt();
}

/// 0 where no count is shown.
int countWidth(const QModelIndex& index) {
    const int count = countOf(index);
    if (count == 0 && outlineKindOf(index) != OutlineKind::Tier) return 0;
    return QFontMetrics(chipFont()).horizontalAdvance(QString::number(count)) + 14;
}

const QFont& detailsFont() {
    static const QFont font = Theme::uiFont(11);
    return font;
}

QFont nameFont(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font = option.font;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!index.parent().isValid() || selected) font.setWeight(QFont::DemiBold);
    font.setItalic(index.data(OutlineModel::FadedRole).toBool());
    return font;
}

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QSize own = QStyledItemDelegate::sizeHint(option, index);
    return {own.width(), std::max(27, own.height() + 4)};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const OutlineKind kind = outlineKindOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect whole(0, option.rect.y(), option.widget->width(), option.rect.height());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(whole, theme_.tokens().accentSoft);
        paintBranch(*painter, option, index);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme_.tokens().accent);
        painter->drawRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    // Reckoned from the left, and mirrored where it is painted.
    const auto placed = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect rect = option.rect.adjusted(hasSign(kind) ? 0 : 2, 0, -12, 0);
    if (hasSign(kind)) {
        const QRect sign(rect.x(), rect.y(), signWidth - 4, rect.height());
        paintSign(*painter, index, QRectF(placed(sign)).center());
        rect.adjust(signWidth, 0, 0, 0);
    }
    if (const int width = countWidth(index); width > 0) {
        const QRect badge(rect.right() - width, rect.center().y() - badgeHeight / 2 + 1, width,
                          badgeHeight);
        paintCount(*painter, placed(badge), index);
        rect.setRight(badge.left() - outlineGap);
    }
    paintTexts(*painter, option, rect, index);
    painter->restore();
}

/// The arrow again, over which the selection has been painted.
void OutlineDelegate::paintBranch(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    if (tree == nullptr || !index.model()->hasChildren(index)) return;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const double beside = tree->indentation() / 2.0;
    const QRectF row = option.rect;
    painter.save();
    painter.translate(mirrored ? row.right() + beside : row.left() - beside, row.center().y());
    if (mirrored) painter.scale(-1, 1);
    if (tree->isExpanded(index)) painter.rotate(90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.tokens().dim);
    painter.drawPolygon(QPolygonF{{-2, -4}, {2.5, 0}, {-2, 4}});
    painter.restore();
}

void OutlineDelegate::paintSign(QPainter& painter, const QModelIndex& index, QPointF center) const {
    const Tokens& tokens = theme_.tokens();
    const OutlineKind kind = outlineKindOf(index);
    if (kind == OutlineKind::Outside) {
        const bool internet = index.data(OutlineModel::IdRole).toString() == "internet";
        (internet ? paintGlobe : paintComputer)(painter, tokens.dim, center, 5.5);
        return;
    }
    if (kind == OutlineKind::Tier) {
        const int column = index.data(OutlineModel::ColumnRole).toInt();
        painter.setPen(Qt::NoPen);
        painter.setBrush(column < 0 ? tokens.line : tokens.tierBorder(column));
        painter.drawEllipse(center, 4, 4);
        return;
    }
    // A pill, with the frame that it has on the canvas.
    const auto tone = static_cast<picture::Tone>(index.data(OutlineModel::ToneRole).toInt());
    painter.setPen(tone == picture::Tone::Neutral ? QPen(tokens.faint, 1) : tonePen(tokens, tone));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(center.x() - 5, center.y() - 3, 10, 6), 3, 3);
}

void OutlineDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option, QRect room,
                                 const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    const QFont font = nameFont(option, index);
    const auto write = [&](const QFont& with, const QColor& color, const QString& text) {
        painter.setFont(with);
        painter.setPen(color);
        const QFontMetrics metrics(with);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
                         Qt::AlignVCenter | Qt::AlignLeft, shown);
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + outlineGap);
    };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool faded = index.data(OutlineModel::FadedRole).toBool();
    write(font,
          selected ? tokens.accent
          : faded  ? tokens.faint
                   : tokens.text,
          index.data(Qt::DisplayRole).toString());
    if (room.width() < leastDetails) return;
    write(detailsFont(), tokens.faint, index.data(OutlineModel::DetailsRole).toString());
}

void OutlineDelegate::paintCount(QPainter& painter, const QRect& badge,
                                 const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    painter.setFont(chipFont());
    if (outlineKindOf(index) == OutlineKind::Service) {
        const auto tone = static_cast<picture::Tone>(index.data(OutlineModel::ToneRole).toInt());
        const auto colors = toneColors(tokens, tone);
        painter.setPen(tonePen(tokens, tone));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 8.5, 8.5);
        painter.setPen(colors.text);
    } else {
        painter.setPen(tokens.faint);
    }
    painter.drawText(badge, Qt::AlignCenter, QString::number(countOf(index)));
}

} // namespace tw::gui

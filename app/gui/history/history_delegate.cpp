#include "history/history_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QUndoStack>

namespace tw::gui {
namespace {

constexpr int lineX = 18;
constexpr int textX = 34;

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() + 14};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    const QRect& rect = option.rect;
    const int row = index.row();
    const bool isNow = row == stack_.index();
    const bool isUndone = row > stack_.index();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isNow) {
        painter->fillRect(rect, tokens.accentSoft);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, tokens.lineSoft);
    }
    // A thread through all steps; its knots are hollow where they are taken back.
    const QPointF knot(rect.left() + lineX, rect.center().y() + 0.5);
    painter->setPen(QPen(tokens.line, 1.5));
    if (row > 0) painter->drawLine(QPointF(knot.x(), rect.top()), knot);
    if (row < stack_.count()) painter->drawLine(knot, QPointF(knot.x(), rect.bottom() + 1));
    painter->setPen(QPen(isNow ? tokens.accent : tokens.faint, 1.5));
    painter->setBrush(isUndone ? tokens.panel : isNow ? tokens.accent : tokens.faint);
    painter->drawEllipse(knot, 3.5, 3.5);

    const bool isSaved = row == stack_.cleanIndex();
    const QString remark = isSaved ? tr("saved") : QString();
    const QFont small = Theme::uiFont(11);
    const int remarkWidth =
        remark.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(remark) + 8;
    const QRect words(rect.left() + textX, rect.top(), rect.width() - textX - 12 - remarkWidth,
                      rect.height());
    const QFont font = Theme::uiFont(13, isNow ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isUndone ? tokens.faint : tokens.text);
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(small);
    painter->setPen(tokens.good);
    painter->drawText(rect.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, remark);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

bool HistoryDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem&, const QModelIndex& index) {
    QStringList words{index.data().toString()};
    if (index.row() == stack_.cleanIndex()) words << tr("saved");
    if (index.row() > stack_.index()) words << tr("taken back");
    QToolTip::showText(event->globalPos(), words.join(QStringLiteral(" · ")), view);
    return true;
}

} // namespace tw::gui

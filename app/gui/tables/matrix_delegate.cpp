#include "tables/matrix_delegate.h"

#include "canvas/style.h"
#include "tables/matrix_model.h"
#include "tables/matrix_words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tw::gui {

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto* model = qobject_cast<const MatrixModel*>(index.model());
    if (model == nullptr) return;
    const Tokens& tokens = theme_.tokens();
    const report::MatrixCell cell = model->cell(index);
    const CellLook look = lookOf(cell);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view == nullptr ? QModelIndex() : view->currentIndex();
    const bool inLine =
        current.isValid() && (current.row() == index.row() || current.column() == index.column());
    painter->save();
    painter->fillRect(option.rect, inLine ? tokens.background : tokens.panel);
    if (cell.verdict == report::MatrixCell::Verdict::None) {
        painter->fillRect(option.rect, tokens.lineSoft);
    } else if (look.isFilled) {
        painter->fillRect(option.rect.adjusted(1, 1, -2, -2), toneColors(tokens, look.tone).fill);
    }
    paintLines(*painter, option.rect, index);
    paintSign(*painter, QRectF(option.rect).center() - QPointF(0.5, 0.5), look.sign,
              signColor(tokens, look.tone));
    if (current == index) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void MatrixDelegate::paintLines(QPainter& painter, const QRect& rect,
                                const QModelIndex& index) const {
    const auto* model = qobject_cast<const MatrixModel*>(index.model());
    const Tokens& tokens = theme_.tokens();
    painter.setPen(tokens.lineSoft);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.setPen(tokens.faint);
    if (model->startsGroup(Qt::Vertical, index.row())) {
        painter.drawLine(rect.topLeft(), rect.topRight());
    }
    if (model->startsGroup(Qt::Horizontal, index.column())) {
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    }
}

} // namespace tw::gui

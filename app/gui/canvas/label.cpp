#include "canvas/label.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tw::gui {

void Label::paint(QPainter& painter, const QRectF& room, Qt::Alignment alignment) const {
    if (text_.isEmpty()) return;
    if (laidOut_ == nullptr) {
        laidOut_ =
            std::make_unique<QStaticText>(QFontMetricsF(*font_).elidedText(text_, cut_, width_));
        laidOut_->setTextFormat(Qt::PlainText);
        laidOut_->prepare({}, *font_);
    }
    const QSizeF size = laidOut_->size();
    const bool middle = alignment.testFlag(Qt::AlignHCenter);
    const double left = middle ? (room.width() - size.width()) / 2 : 0;
    painter.setFont(*font_);
    painter.drawStaticText(QPointF(room.x() + left, room.y() + (room.height() - size.height()) / 2),
                           *laidOut_);
}

} // namespace tw::gui

#include "overlays/legend_sample.h"

#include "canvas/style.h"

#include <QPainter>

namespace tw::gui {

LegendSample::LegendSample(MarkStyle style, QString text, const Tokens& tokens, QWidget* parent)
    : QWidget(parent), style_(std::move(style)), text_(std::move(text)), tokens_(tokens) {
    setFixedSize(40, 20);
}

LegendSample::LegendSample(facts::Consequence consequence, const Tokens& tokens, QWidget* parent)
    : QWidget(parent), consequence_(consequence), tokens_(tokens) {
    setFixedSize(40, 20);
}

void LegendSample::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QPointF middle = area.center();
    if (consequence_) {
        paintConsequence(painter, tokens_.dim, *consequence_, middle);
        return;
    }
    switch (style_.form) {
    case MarkStyle::Form::Badge: {
        const double width = text_.isEmpty() || text_.size() < 3 ? 18 : area.width();
        paintBadge(painter, style_, QRectF(middle.x() - width / 2, middle.y() - 9, width, 18),
                   text_);
        return;
    }
    case MarkStyle::Form::Line: {
        painter.setPen(markPen(style_, devicePixelRatioF()));
        const QPointF left(area.left(), middle.y()), right(area.right(), middle.y());
        painter.drawLine(left, right);
        if (!style_.glyph.isEmpty()) paintGlyph(painter, tokens_, style_, right - QPointF(13, 0));
        if (style_.arrow) paintArrow(painter, style_.color, left, right);
        return;
    }
    case MarkStyle::Form::Ghost:
        paintGhostFrame(painter, tokens_, area.adjusted(2, 2, -2, -2));
        return;
    case MarkStyle::Form::Fade: break;
    }
    painter.setOpacity(0.4);
    painter.setPen(QPen(tokens_.faint, 1));
    painter.setBrush(tokens_.card);
    painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace tw::gui

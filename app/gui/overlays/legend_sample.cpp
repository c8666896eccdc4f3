#include "overlays/legend_sample.h"

#include <QPainter>

namespace tw::gui {

LegendSample::LegendSample(LegendRow row, const Tokens& tokens, QWidget* parent)
    : QWidget(parent), row_(std::move(row)), tokens_(tokens) {
    setFixedSize(40, 20);
}

void LegendSample::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegendSample(painter, tokens_, row_, QRectF(rect()).adjusted(1, 1, -1, -1),
                      devicePixelRatioF());
}

} // namespace tw::gui

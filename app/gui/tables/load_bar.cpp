#include "tables/load_bar.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tw::gui {

LoadBar::LoadBar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoadBar::show(std::vector<double> shares, bool isOpen) {
    shares_ = std::move(shares);
    isKnown_ = true;
    isOpen_ = isOpen;
    update();
}

void LoadBar::showUnknown() {
    isKnown_ = false;
    update();
}

/// What is more than the host has is hatched, behind a bar at its end.
void LoadBar::paintShares(QPainter& painter, const QRectF& frame) const {
    const Tokens& tokens = theme_.tokens();
    const double sum = std::reduce(shares_.begin(), shares_.end());
    const double unit = frame.width() / std::max(1.0, sum);
    const double end = frame.left() + unit;
    double left = frame.left();
    for (const double share : shares_) {
        const QRectF part(left, frame.top(), share * unit, frame.height());
        left = part.right();
        painter.fillRect(part.intersected(QRectF(frame.topLeft(), QPointF(end, frame.bottom()))),
                         tokens.accent);
        if (left > frame.left() && left < end) // between tiers
            painter.fillRect(QRectF(left - 0.75, frame.top(), 1.5, frame.height()), tokens.panel);
    }
    if (sum > 1) {
        const QRectF beyond(QPointF(end, frame.top()), frame.bottomRight());
        painter.fillRect(beyond, tokens.badSoft);
        painter.fillRect(beyond, QBrush(tokens.bad, Qt::BDiagPattern));
        painter.fillRect(QRectF(end - 1, frame.top(), 2, frame.height()), tokens.bad);
    } else if (isOpen_) {
        const QRectF rest(QPointF(left, frame.top()), frame.bottomRight());
        painter.fillRect(rest, QBrush(tokens.faint, Qt::Dense7Pattern));
    }
}

void LoadBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isKnown_) paintShares(painter, frame.adjusted(1, 1, -1, -1));
    QPen pen(theme_.tokens().faint, 1);
    if (!isKnown_) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 3, 3);
}

} // namespace tw::gui

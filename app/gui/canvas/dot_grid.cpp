#include "canvas/dot_grid.h"

#include <QPainter>

#include <cmath>

namespace tw::gui {
namespace {

constexpr double dotDistance = 16;  ///< in the scene
constexpr double dotSize = 1.5;     ///< in device pixels
constexpr double leastZoom = 0.6;   ///< below it they are nearer than anything wants to stand
constexpr double largestTile = 640; ///< in device pixels

/// So many periods that they are nearly a whole number of pixels.
int dotsOnSide(double period) {
    int best = 1;
    double least = 1;
    for (int dots = 1; dots * period <= largestTile; ++dots) {
        const double length = dots * period;
        const double off = std::abs(length - std::round(length));
        if (off + 1e-6 >= least) continue;
        least = off;
        best = dots;
    }
    return best;
}

} // namespace

void DotGrid::makeTile(double period, const QColor& ground, const QColor& dot) {
    const int dots = dotsOnSide(period);
    const int side = static_cast<int>(std::lround(dots * period));
    tile_ = QPixmap(side, side);
    tile_.fill(ground);
    QPainter painter(&tile_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dot, dotSize));
    const double step = static_cast<double>(side) / dots;
    for (int row = 0; row <= dots; ++row) {
        for (int column = 0; column <= dots; ++column)
            painter.drawPoint(QPointF(column * step, row * step));
    }
    period_ = period;
    ground_ = ground;
    dot_ = dot;
}

void DotGrid::paint(QPainter& painter, const QRectF& exposed, const QColor& ground,
                    const QColor& dot) {
    if (painter.worldTransform().m11() < leastZoom) {
        painter.fillRect(exposed, ground);
        return;
    }
    const QTransform toDevice = painter.deviceTransform();
    const double period = dotDistance * toDevice.m11();
    if (period != period_ || ground != ground_ || dot != dot_) makeTile(period, ground, dot);
    const QRect area = toDevice.mapRect(exposed).toAlignedRect();
    const QPointF origin(std::round(toDevice.dx()), std::round(toDevice.dy()));
    painter.save();
    // To the pixels of the device: a tile that is scaled would take longer than the dots.
    painter.setWorldTransform(toDevice.inverted() * painter.worldTransform());
    painter.drawTiledPixmap(area, tile_, area.topLeft() - origin);
    painter.restore();
}

} // namespace tw::gui

#include "canvas/exposed.h"

#include <QPaintEngine>
#include <QRegion>

namespace tw::gui {

void paintParts(QPainter& painter, const QRectF& exposed,
                const std::function<void(const QRectF& part)>& paint) {
    constexpr int most = 12; // more are not worth painting them one by one
    const QPaintEngine& engine = *painter.paintEngine();
    const QRegion clip = engine.systemClip();
    if (engine.type() != QPaintEngine::Raster || clip.isEmpty() || clip.rectCount() > most) {
        paint(painter.hasClipping() ? exposed & painter.clipBoundingRect() : exposed);
        return;
    }
    const QTransform fromDevice = painter.deviceTransform().inverted();
    painter.save();
    for (const QRect& rect : clip) {
        const QRectF part = fromDevice.mapRect(QRectF(rect));
        painter.setClipRect(part);
        paint(part);
    }
    painter.restore();
}

} // namespace tw::gui

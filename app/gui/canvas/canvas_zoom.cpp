// The part of CanvasView that chooses what is in sight, and how large.
#include "canvas/canvas_view.h"
#include "canvas/style.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

namespace tw::gui {
namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 4;
constexpr double readableZoom = 0.7;
/// Below the picture, where fitting leaves it to the legend if that costs little.
constexpr double legendBand = 120;
constexpr double littleSmaller = 0.85;
constexpr double aroundSelection = 32; ///< in the scene

} // namespace

void CanvasView::setZoom(double factor) {
    factor = std::clamp(factor, smallestZoom, largestZoom);
    const double change = factor / zoom();
    scale(change, change);
    emit zoomChanged(zoom());
}

void CanvasView::zoomAround(double factor, QPointF viewPoint) {
    const QPointF fixed = viewportTransform().inverted().map(viewPoint);
    const ViewportAnchor anchor = transformationAnchor();
    setTransformationAnchor(NoAnchor);
    setZoom(zoom() * factor);
    const QPointF by = viewportTransform().map(fixed) - viewPoint;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(by.y()));
    setTransformationAnchor(anchor);
}

void CanvasView::zoomToSelection() {
    QRectF rect;
    for (const QString& key : selection_.keys()) {
        if (const CanvasItem* item = itemShowing(key)) rect |= item->sceneBoundingRect();
    }
    if (rect.isEmpty()) return;
    rect.adjust(-aroundSelection, -aroundSelection, aroundSelection, aroundSelection);
    const QSizeF room = viewport()->size();
    setZoom(std::min({room.width() / rect.width(), room.height() / rect.height(), 1.0}));
    centerOn(rect.center());
}

void CanvasView::fit() {
    const QRectF rect = scene_->sceneRect();
    if (rect.isEmpty()) return;
    fitted_ = true;
    const QSizeF room = maximumViewportSize() - QSize(1, 1); // without scroll bars, then
    const auto fitting = [&](double height) {
        return std::min({room.width() / rect.width(), height / rect.height(), 1.0});
    };
    double factor = fitting(room.height());
    const bool legend = overlays_.legend && !legend_->wasFoldedByHand();
    const double smaller = fitting(room.height() - legendBand);
    if (legend && smaller >= factor * littleSmaller) factor = smaller;
    setAlignment(legend ? Qt::AlignTop | Qt::AlignHCenter : Qt::AlignCenter);
    setTransform(QTransform::fromScale(factor, factor));
    centerOn(rect.center());
    noteFitted(true);
}

void CanvasView::noteFitted(bool wholly) {
    wholly_ = wholly;
    fittedPlace_ = place();
    emit zoomChanged(zoom());
    placeLegend(Legend::Move::Freely);
}

void CanvasView::fitReadable() {
    if (scene_->sceneRect().isEmpty()) return;
    fit();
    wholly_ = false;
    if (zoom() >= readableZoom) return;
    setTransform(QTransform::fromScale(readableZoom, readableZoom));
    ensureVisible(QRectF(scene_->sceneRect().topLeft(), QSizeF(1, 1)), 0, 0);
    noteFitted(false);
}

CanvasView::Place CanvasView::place() const {
    return {transform(), horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    // Who has gone nowhere since everything was brought into sight wants to see it further on.
    const bool follows = isVisible() && (!fitted_ || place() == fittedPlace_);
    QGraphicsView::resizeEvent(event);
    placeBoxes();
    if (!follows) return;
    if (wholly_) {
        fit();
    } else {
        fitReadable();
    }
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

bool CanvasView::pinched(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture) return false;
        zoomAround(1 + native->value(), native->position());
        event->accept();
        return true;
    }
    if (event->type() != QEvent::Gesture) return false;
    auto* gestures = static_cast<QGestureEvent*>(event);
    auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
    if (pinch == nullptr) return false;
    if (pinch->state() == Qt::GestureStarted) cancelGesture(); // the first finger began one
    const QPointF center = viewport()->mapFromGlobal(pinch->centerPoint());
    zoomAround(pinch->scaleFactor(), center);
    const QPointF by = center - viewport()->mapFromGlobal(pinch->lastCenterPoint());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(by.y()));
    gestures->accept(pinch);
    return true;
}

} // namespace tw::gui

#include "overlays/free_spot.h"

#include <algorithm>
#include <initializer_list>

namespace tw::gui {
namespace {

constexpr int spotMargin = 12;

double areaOf(const QRectF& rect) {
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

/// The lower left corner is usual, so that a box which may stand there does.
constexpr std::initializer_list<Qt::Corner> spotCorners{Qt::BottomLeftCorner, Qt::BottomRightCorner,
                                                        Qt::TopLeftCorner, Qt::TopRightCorner};

} // namespace

Spot spotAt(Qt::Corner corner, QSize box, const Sight& sight) {
    const QRect inner = sight.area.adjusted(spotMargin, spotMargin, -spotMargin, -spotMargin);
    QRect rect(inner.topLeft(), box);
    const bool right = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    const bool bottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
    if (right) rect.moveRight(std::max(inner.right(), inner.left() + box.width() - 1));
    if (bottom) rect.moveBottom(std::max(inner.bottom(), inner.top() + box.height() - 1));
    Spot spot{corner, rect, 0, areaOf(sight.picture.intersected(rect))};
    for (const QRectF& kept : sight.kept)
        spot.hidden += areaOf(kept.intersected(rect));
    // What does not fit at all hides itself.
    const QRectF inside = QRectF(rect).intersected(sight.area);
    spot.hidden += areaOf(rect) - areaOf(inside);
    return spot;
}

bool isBetter(const Spot& one, const Spot& other) {
    if (one.hidden != other.hidden) return one.hidden < other.hidden;
    return one.isBeside() && !other.isBeside();
}

Spot bestSpot(QSize box, const Sight& sight) {
    Spot best = spotAt(*spotCorners.begin(), box, sight);
    for (const Qt::Corner corner : spotCorners) {
        const Spot spot = spotAt(corner, box, sight);
        if (isBetter(spot, best)) best = spot;
    }
    return best;
}

} // namespace tw::gui

// Where a box may stand on the canvas so that it hides as little as possible.
#pragma once

#include <QList>
#include <QRect>
#include <QRectF>
#include <QSize>

namespace tw::gui {

/// What is in sight, in the coordinates in which the box is placed.
struct Sight {
    QRect area;         ///< where the box may stand
    QList<QRectF> kept; ///< what must not be hidden: cards, headings, other boxes
    QRectF picture;     ///< ground and lines, which are better not hidden
};

/// A corner of the area, and what a box hides there.
struct Spot {
    Qt::Corner corner = Qt::BottomLeftCorner;
    QRect rect;
    double hidden = 0;    ///< area of what must not be hidden, in square pixels
    double onPicture = 0; ///< area of the picture below it

    [[nodiscard]] bool isFree() const { return hidden == 0; }
    [[nodiscard]] bool isBeside() const { return isFree() && onPicture == 0; }
};

[[nodiscard]] Spot spotAt(Qt::Corner corner, QSize box, const Sight& sight);
/// The best of the four: one beside the picture, else a free one, else that which hides least.
[[nodiscard]] Spot bestSpot(QSize box, const Sight& sight);
/// Whether the first is clearly better: it hides less, or stands beside the picture.
[[nodiscard]] bool isBetter(const Spot& one, const Spot& other);

} // namespace tw::gui

// The dots behind the picture.
#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;
class QRectF;

namespace tw::gui {

/// Painted by a tile, which is made anew when zoom or colours change: thousands of single dots
/// would take half the time of a frame.
class DotGrid {
public:
    /// Fills the ground too. `exposed` is in the coordinates of the scene.
    void paint(QPainter& painter, const QRectF& exposed, const QColor& ground, const QColor& dot);

private:
    void makeTile(double period, const QColor& ground, const QColor& dot);

    QPixmap tile_;
    double period_ = 0; ///< device pixels between two dots
    QColor ground_, dot_;
};

} // namespace tw::gui

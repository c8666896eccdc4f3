// A line of text on the canvas.
#pragma once

#include <QFont>
#include <QRectF>
#include <QStaticText>
#include <QString>

#include <memory>

class QPainter;

namespace tw::gui {

/// Cut to its room and laid out once, when it is first painted: laying it out takes longer than
/// painting it, and most of a large picture is never in sight. `font` must outlive the label.
class Label {
public:
    Label(QString text, const QFont& font, double width, Qt::TextElideMode cut = Qt::ElideRight)
        : text_(std::move(text)), font_(&font), width_(width), cut_(cut) {}

    /// In the painter's pen; at the left or in the middle of the room, and in the middle of its
    /// height.
    void paint(QPainter& painter, const QRectF& room, Qt::Alignment alignment) const;

private:
    QString text_;
    const QFont* font_;
    double width_;
    Qt::TextElideMode cut_;
    mutable std::unique_ptr<QStaticText> laidOut_;
};

} // namespace tw::gui

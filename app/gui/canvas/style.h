// Fonts, measures and words of the canvas.
#pragma once

#include "canvas/label.h"
#include "picture/picture.h"
#include "theme/tokens.h"

#include <QFont>
#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace tw::gui {

[[nodiscard]] const QFont& titleFont();
[[nodiscard]] const QFont& textFont();
[[nodiscard]] const QFont& chipFont();
[[nodiscard]] picture::Metrics canvasMetrics();
[[nodiscard]] picture::Words canvasWords();

[[nodiscard]] inline QRectF toQt(const picture::Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}
[[nodiscard]] inline QPointF toQt(const picture::Point& point) {
    return {point.x, point.y};
}

struct ToneColors {
    QColor text;
    QColor fill; ///< invalid: no fill, a border instead
};
[[nodiscard]] ToneColors toneColors(const Tokens& tokens, picture::Tone tone);
/// The frame of a chip or pill says its tone without colour too: a full line is bad, a broken one a
/// warning, a faint one neutral, and what is good has none.
[[nodiscard]] QPen tonePen(const Tokens& tokens, picture::Tone tone);
/// Of lines between a card and its pills, which stay behind all others.
[[nodiscard]] QColor attachmentColor(const Tokens& tokens);
/// Of lines from outside in high contrast, where no shade tells them from the others.
inline constexpr double publishedWidth = 2;
/// The text of a chip, cut to the chip's width.
[[nodiscard]] Label chipLabel(const picture::Chip& chip);
void paintChip(QPainter& painter, const Tokens& tokens, const picture::Chip& chip,
               const Label& label);
/// The sign of a consequence, some 10 units wide: a barred circle (Compose refuses), a crossed
/// square (the Engine refuses), an unequal sign (a surprise), a broken shield (a breach).
void paintConsequence(QPainter& painter, const QColor& color, facts::Consequence consequence,
                      QPointF center);
/// The sign of a role, in a square of 14 units at `corner`.
void paintRole(QPainter& painter, const QColor& color, picture::Role role, QPointF corner);
void paintGlobe(QPainter& painter, const QColor& color, QPointF center, double radius);
/// A chevron: to the right for what is folded, down otherwise.
void paintFold(QPainter& painter, const QColor& color, QPointF center, bool folded);
void paintComputer(QPainter& painter, const QColor& color, QPointF center, double radius);

} // namespace tw::gui

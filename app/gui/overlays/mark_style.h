// How each sign of the overlays looks, and what it means: one place for canvas and legend.
#pragma once

#include "picture/marks.h"
#include "theme/tokens.h"

#include <QColor>
#include <QList>
#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace tw::gui {

struct MarkStyle {
    enum class Form { Badge, Line, Fade, Ghost };
    Form form = Form::Badge;
    QColor color;
    QColor fill;         ///< of a badge
    QString glyph;       ///< of a badge, or beside the end of a line
    QList<qreal> dashes; ///< of a line; empty: solid
    double width = 0;    ///< of a line; 0: as thin as the screen can
    bool arrow = true;   ///< at the end of a line
};

[[nodiscard]] MarkStyle markStyle(const Tokens& tokens, picture::Sign sign);
/// Of a traced request; what does not arrive for certain is a broken line, beside the colour.
[[nodiscard]] MarkStyle routeStyle(const Tokens& tokens, picture::Tone tone);
/// One line of the legend, and the first line of a tip.
[[nodiscard]] QString markMeaning(picture::Sign sign, std::size_t count);

/// A cosmetic pen for lines of a sign.
[[nodiscard]] QPen markPen(const MarkStyle& style, double ratio);
void paintBadge(QPainter& painter, const MarkStyle& style, const QRectF& rect, const QString& text);
/// The frame of a card that is gone.
void paintGhostFrame(QPainter& painter, const Tokens& tokens, const QRectF& rect);
/// An arrow head whose tip is at `at`, and which comes from `from`.
void paintArrow(QPainter& painter, const QColor& color, QPointF from, QPointF at);
/// A glyph in a small circle, for lines.
void paintGlyph(QPainter& painter, const Tokens& tokens, const MarkStyle& style, QPointF center);

} // namespace tw::gui

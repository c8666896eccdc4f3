// All lines of the canvas in one item: a thousand items for a thousand lines cost twice the time.
#pragma once

#include "canvas/canvas_part.h"
#include "picture/picture.h"
#include "theme/tokens.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace tw::gui {

class EdgeLayer final : public QGraphicsItem {
public:
    EdgeLayer(const picture::Picture& picture, const Tokens& tokens);

    struct Shown {
        bool published = true;
        bool dependencies = false;
        QString focus;                        ///< key whose lines stand out
        std::optional<QSet<QString>> inSight; ///< lines between others are not drawn
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    void show(const Shown& shown);

    /// The line there, if it is shown.
    [[nodiscard]] std::optional<CanvasPart> partAt(QPointF point, double tolerance) const;

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Line {
        picture::Edge::Kind kind;
        picture::Tone tone;
        QString from, to, tip;
        QPolygonF points;
        QPainterPath path;
        QRectF bounds;
    };
    [[nodiscard]] bool visible(const Line& line) const;
    void paintLines(QPainter& painter, const QRectF& exposed, const std::vector<const Line*>& lines,
                    bool focused) const;
    [[nodiscard]] bool focused(const Line& line) const;
    [[nodiscard]] QPen pen(const Line& line, bool focused, double ratio) const;

    const Tokens& tokens_;
    std::vector<Line> lines_;
    QRectF bounds_;
    Shown shown_;
};

} // namespace tw::gui

// All marks of the overlays in one item above the cards: lines in the channels, badges on edges.
#pragma once

#include "picture/marks.h"
#include "theme/tokens.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QString>

#include <vector>

namespace tw::gui {

class MarkLayer final : public QGraphicsItem {
public:
    explicit MarkLayer(const Tokens& tokens);

    void show(const picture::Marks& marks, const std::vector<picture::Ghost>& ghosts,
              const QRectF& bounds);
    /// What the badge or line at a place says; empty where there is none.
    [[nodiscard]] QString tipAt(QPointF point, double tolerance) const;

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Badge {
        picture::Sign sign;
        QRectF rect;
        QString text, tip;
    };
    struct Line {
        picture::Sign sign;
        bool bothWays;
        QPainterPath path;
        QRectF bounds;
        QPolygonF points;
        QString tip;
    };
    /// A service that is gone.
    struct GoneCard {
        QRectF rect;
        QString title, subtitle, tip;
    };
    void paintGhosts(QPainter& painter, const QRectF& exposed) const;
    void paintLines(QPainter& painter, const QRectF& exposed) const;
    void paintEnds(QPainter& painter, const QRectF& exposed) const;

    const Tokens& tokens_;
    std::vector<Badge> badges_;
    std::vector<Line> lines_;
    std::vector<GoneCard> ghosts_;
    QRectF bounds_;
};

} // namespace tw::gui

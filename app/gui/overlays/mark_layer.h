// All marks of the overlays in one item above the cards: lines in the channels, badges on edges.
#pragma once

#include "canvas/canvas_part.h"
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

    /// What is gone, and where it was.
    struct Gone {
        std::vector<picture::GhostTier> tiers;
        std::vector<picture::Ghost> services;
    };
    void show(const picture::Marks& marks, const Gone& gone, const QRectF& bounds);
    /// What the badge or line at a place says; empty where there is none.
    [[nodiscard]] QString tipAt(QPointF point, double tolerance) const;

    /// The badge, ghost or line there.
    [[nodiscard]] std::optional<CanvasPart> partAt(QPointF point, double tolerance) const;

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Badge {
        picture::Sign sign;
        QRectF rect;
        QString text, tip, key;
    };
    struct Line {
        picture::Sign sign;
        bool bothWays;
        QPainterPath path;
        QRectF bounds;
        QPolygonF points;
        QString tip, from, to;
    };
    /// A service or a tier that is gone.
    struct Ghost {
        QRectF rect;
        QString title, subtitle, tip;
    };
    [[nodiscard]] static Ghost ghostOf(const picture::GhostTier& tier);
    [[nodiscard]] static Ghost ghostOf(const picture::Ghost& service);
    void paintGhosts(QPainter& painter, const QRectF& exposed) const;
    void paintLines(QPainter& painter, const QRectF& exposed) const;
    void paintEnds(QPainter& painter, const QRectF& exposed) const;

    const Tokens& tokens_;
    std::vector<Badge> badges_;
    std::vector<Line> lines_;
    std::vector<Ghost> ghosts_; ///< services after their tiers
    QRectF bounds_;
};

} // namespace tw::gui

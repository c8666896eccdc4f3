#include "canvas/route_item.h"

#include "canvas/style.h"
#include "conversions.h"
#include "overlays/mark_style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr double haloWidth = 8;
constexpr double stopMargin = 5; ///< between a stop and its frame
constexpr double arrowLength = 9;
constexpr double roundness = 10;

struct LitStop {
    QRectF rect;
    double radius = 0;
};

QPainterPath pathOf(const std::vector<picture::Point>& points) {
    QPainterPath path;
    if (points.empty()) return path;
    path.moveTo(toQt(points.front()));
    for (const picture::Point& point : points)
        path.lineTo(toQt(point));
    return path;
}

/// At the last point, in the direction of the last stretch.
QPolygonF arrowOf(const std::vector<picture::Point>& points) {
    if (points.size() < 2) return {};
    const QPointF tip = toQt(points.back());
    QLineF back(tip, toQt(points[points.size() - 2]));
    back.setLength(arrowLength);
    QLineF side = back.normalVector();
    side.setLength(arrowLength * 0.6);
    const QPointF across(side.dx(), side.dy());
    return QPolygonF({tip, back.p2() + across, back.p2() - across});
}

/// What a route runs through is framed, and its lines lie on a light ground.
class RouteItem final : public QGraphicsItem {
public:
    RouteItem(const picture::RoutePath& path, std::vector<LitStop> stops, const Tokens& tokens)
        : tone_(path.tone), stops_(std::move(stops)), tokens_(tokens) {
        setZValue(4);
        setAcceptedMouseButtons(Qt::NoButton);
        for (const auto& points : path.lines) {
            lines_.addPath(pathOf(points));
            arrows_.append(arrowOf(points));
        }
        bounds_ = lines_.boundingRect();
        for (const LitStop& stop : stops_)
            bounds_ |= stop.rect;
        bounds_.adjust(-haloWidth, -haloWidth, haloWidth, haloWidth);
    }

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    /// Nothing can be pointed at: it only shows.
    [[nodiscard]] QPainterPath shape() const override { return {}; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        const MarkStyle look = routeStyle(tokens_, tone_);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(penOf(tokens_.panel, haloWidth));
        painter->drawPath(lines_);
        QPen pen = penOf(look.color, look.width);
        if (!look.dashes.isEmpty()) pen.setDashPattern(look.dashes);
        painter->setPen(pen);
        painter->drawPath(lines_);
        painter->setPen(penOf(look.color, look.width));
        for (const LitStop& stop : stops_)
            painter->drawRoundedRect(stop.rect, stop.radius, stop.radius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.color);
        for (const QPolygonF& each : arrows_)
            painter->drawPolygon(each);
    }

private:
    static QPen penOf(const QColor& color, double width) {
        return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    }

    picture::Tone tone_;
    QPainterPath lines_;
    QList<QPolygonF> arrows_;
    std::vector<LitStop> stops_;
    QRectF bounds_;
    const Tokens& tokens_;
};

} // namespace

QGraphicsItem* makeRouteItem(const CanvasScene& scene, const picture::RoutePath& path,
                             const Tokens& tokens) {
    std::vector<LitStop> stops;
    for (const std::string& key : path.stops) {
        const CanvasItem* item = scene.item(toQt(key));
        if (item == nullptr || !item->isVisible()) continue;
        const QRectF rect =
            item->sceneBoundingRect().adjusted(-stopMargin, -stopMargin, stopMargin, stopMargin);
        stops.push_back({rect, std::min(roundness + stopMargin, rect.height() / 2)});
    }
    return stops.empty() ? nullptr : new RouteItem(path, std::move(stops), tokens);
}

} // namespace tw::gui

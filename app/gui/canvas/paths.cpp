#include "canvas/paths.h"

#include "canvas/style.h"

#include <QLineF>

namespace tw::gui {
namespace {

constexpr double cornerRadius = 8;

QPointF towards(QPointF from, QPointF to, double distance) {
    QLineF line(from, to);
    if (line.length() <= 0) return from;
    line.setLength(std::min(distance, line.length() / 2));
    return line.p2();
}

} // namespace

QPainterPath roundedPath(const std::vector<picture::Point>& points) {
    QPainterPath path;
    if (points.empty()) return path;
    path.moveTo(toQt(points.front()));
    for (std::size_t at = 1; at + 1 < points.size(); ++at) {
        const QPointF corner = toQt(points[at]);
        path.lineTo(towards(corner, toQt(points[at - 1]), cornerRadius));
        path.quadTo(corner, towards(corner, toQt(points[at + 1]), cornerRadius));
    }
    path.lineTo(toQt(points.back()));
    return path;
}

bool isNear(const QPolygonF& line, QPointF point, double tolerance) {
    for (qsizetype at = 1; at < line.size(); ++at) {
        const QRectF segment = QRectF(line[at - 1], line[at])
                                   .normalized()
                                   .adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (segment.contains(point)) return true;
    }
    return false;
}

} // namespace tw::gui

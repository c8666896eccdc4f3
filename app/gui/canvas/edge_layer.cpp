#include "canvas/edge_layer.h"

#include "canvas/style.h"
#include "conversions.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tw::gui {
namespace {

constexpr double cornerRadius = 8;

QPointF towards(QPointF from, QPointF to, double distance) {
    QLineF line(from, to);
    if (line.length() <= 0) return from;
    line.setLength(std::min(distance, line.length() / 2));
    return line.p2();
}

QPainterPath rounded(const std::vector<picture::Point>& points) {
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

} // namespace

EdgeLayer::EdgeLayer(const picture::Picture& picture, const Tokens& tokens)
    : tokens_(tokens), bounds_(toQt(picture.bounds)) {
    setZValue(1.5);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // for the exposed rectangle
    for (const auto& edge : picture.edges) {
        Line line{edge.kind, edge.tone, toQt(edge.from), toQt(edge.to), rounded(edge.points), {}};
        line.bounds = line.path.boundingRect().adjusted(-2, -2, 2, 2);
        lines_.push_back(std::move(line));
    }
}

void EdgeLayer::show(const Shown& shown) {
    if (shown == shown_) return;
    shown_ = shown;
    update();
}

bool EdgeLayer::focused(const Line& line) const {
    return !shown_.focus.isEmpty() && (line.from == shown_.focus || line.to == shown_.focus);
}

bool EdgeLayer::visible(const Line& line) const {
    switch (line.kind) {
    case picture::Edge::Kind::Published: return shown_.published;
    case picture::Edge::Kind::Depends: return shown_.dependencies;
    case picture::Edge::Kind::Membership: break;
    }
    return true;
}

QPen EdgeLayer::pen(const Line& line, bool focused, double ratio) const {
    // Cosmetic pens of width 0 take the stroker's fast path: five times less time. Their width
    // counts device pixels, which are too fine on screens with a high ratio.
    const double thin = ratio > 1 ? ratio : 0;
    QPen pen(tokens_.faint, focused ? 2 * ratio : thin);
    pen.setCosmetic(true);
    if (line.kind == picture::Edge::Kind::Published) {
        if (line.tone == picture::Tone::Bad) {
            pen.setColor(tokens_.bad);
            pen.setWidthF(1.6 * ratio);
            pen.setDashPattern({5, 4});
        } else if (line.tone == picture::Tone::Warning) {
            pen.setColor(tokens_.warning);
        }
    } else if (line.kind == picture::Edge::Kind::Depends) {
        pen.setDashPattern({2, 3});
        QColor quiet = tokens_.dim;
        quiet.setAlphaF(0.6F);
        pen.setColor(focused ? tokens_.accent : quiet);
    } else {
        QColor quiet = tokens_.faint;
        quiet.setAlphaF(0.38F);
        pen.setColor(focused ? tokens_.accent : quiet);
    }
    return pen;
}

void EdgeLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    painter->setBrush(Qt::NoBrush);
    const double ratio = painter->device()->devicePixelRatioF();
    for (const bool front : {false, true}) {
        for (const Line& line : lines_) {
            if (!visible(line) || focused(line) != front) continue;
            if (!line.bounds.intersects(option->exposedRect)) continue;
            painter->setPen(pen(line, front, ratio));
            painter->drawPath(line.path);
        }
    }
}

} // namespace tw::gui

#include "overlays/mark_layer.h"

#include "canvas/exposed.h"
#include "canvas/items.h"
#include "canvas/paths.h"
#include "canvas/style.h"
#include "conversions.h"
#include "overlays/mark_style.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tw::gui {
namespace {

constexpr double glyphDistance = 13;

QString whole(picture::Sign sign, const std::string& tip) {
    const QString meaning = markMeaning(sign, 1);
    return tip.empty() ? meaning : meaning + '\n' + toQt(tip);
}

/// A little before the end of a line, where its glyph stands.
QPointF beforeEnd(const QPolygonF& points) {
    QLineF last(points.last(), points[points.size() - 2]);
    last.setLength(std::min(glyphDistance, last.length()));
    return last.p2();
}

} // namespace

MarkLayer::MarkLayer(const Tokens& tokens) : tokens_(tokens) {
    setZValue(4);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // for the exposed rectangle
}

void MarkLayer::show(const picture::Marks& marks, const QRectF& bounds) {
    if (bounds != bounds_) prepareGeometryChange();
    bounds_ = bounds;
    badges_.clear();
    lines_.clear();
    for (const auto& badge : marks.badges) {
        if (!badge.rect) continue;
        badges_.push_back(
            {badge.sign, toQt(*badge.rect), toQt(badge.text), whole(badge.sign, badge.tip)});
    }
    for (const auto& link : marks.links) {
        if (link.points.size() < 2) continue;
        Line line{link.sign,
                  link.both_ways,
                  roundedPath(link.points),
                  {},
                  {},
                  whole(link.sign, link.tip)};
        for (const auto& point : link.points)
            line.points << toQt(point);
        line.bounds = line.path.boundingRect().adjusted(-9, -9, 9, 9);
        lines_.push_back(std::move(line));
    }
    update();
}

QString MarkLayer::tipAt(QPointF point, double tolerance) const {
    for (const Badge& badge : badges_) {
        if (badge.rect.contains(point)) return badge.tip;
    }
    QStringList tips;
    constexpr qsizetype mostTips = 8;
    for (const Line& line : lines_) {
        if (!line.bounds.contains(point)) continue;
        for (qsizetype at = 1; at < line.points.size(); ++at) {
            const QRectF segment = QRectF(line.points[at - 1], line.points[at])
                                       .normalized()
                                       .adjusted(-tolerance, -tolerance, tolerance, tolerance);
            if (!segment.contains(point)) continue;
            if (tips.size() == mostTips) return tips.join('\n') + QStringLiteral("\n…");
            if (!tips.contains(line.tip)) tips << line.tip;
            break;
        }
    }
    return tips.join('\n');
}

void MarkLayer::paintLines(QPainter& painter, const QRectF& exposed) const {
    painter.setBrush(Qt::NoBrush);
    const double ratio = painter.device()->devicePixelRatioF();
    for (const Line& line : lines_) {
        if (!line.bounds.intersects(exposed)) continue;
        painter.setPen(markPen(markStyle(tokens_, line.sign), ratio));
        painter.drawPath(line.path);
    }
}

void MarkLayer::paintEnds(QPainter& painter, const QRectF& exposed) const {
    for (const Line& line : lines_) {
        if (!line.bounds.intersects(exposed)) continue;
        const MarkStyle style = markStyle(tokens_, line.sign);
        const QPolygonF& points = line.points;
        if (!style.glyph.isEmpty()) paintGlyph(painter, tokens_, style, beforeEnd(points));
        paintArrow(painter, style.color, points[points.size() - 2], points.last());
        if (line.bothWays) paintArrow(painter, style.color, points[1], points.first());
    }
}

void MarkLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    paintParts(*painter, option->exposedRect,
               [&](const QRectF& part) { paintLines(*painter, part); });
    const double detail =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (detail < textDetail) return;
    paintEnds(*painter, option->exposedRect);
    for (const Badge& badge : badges_) {
        if (!badge.rect.intersects(option->exposedRect)) continue;
        paintBadge(*painter, markStyle(tokens_, badge.sign), badge.rect, badge.text);
    }
}

} // namespace tw::gui

#include "overlays/mark_layer.h"

#include "canvas/exposed.h"
#include "canvas/items.h"
#include "canvas/paths.h"
#include "canvas/style.h"
#include "conversions.h"
#include "overlays/mark_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tw::gui {
namespace {

constexpr double glyphDistance = 13;
constexpr double ghostInset = 12;

struct GhostWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString elided(const QFont& font, const QString& text, double room) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
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

MarkLayer::Ghost MarkLayer::ghostOf(const picture::GhostTier& tier) {
    const QString name = tier.network.empty() ? GhostWords::tr("no network") : toQt(tier.network);
    const double room = tier.rect.width - 2 * ghostInset;
    return {toQt(tier.rect), elided(titleFont(), name, room),
            elided(textFont(), GhostWords::tr("removed tier"), room),
            GhostWords::tr("The tier %1 was removed").arg(name)};
}

MarkLayer::Ghost MarkLayer::ghostOf(const picture::Ghost& service) {
    const double room = service.rect.width - 2 * ghostInset;
    const QString name = toQt(service.service), image = toQt(service.subtitle);
    return {toQt(service.rect), elided(titleFont(), name, room), elided(textFont(), image, room),
            GhostWords::tr("%1 was removed from here").arg(name) +
                (image.isEmpty() ? QString() : '\n' + image)};
}

void MarkLayer::show(const picture::Marks& marks, const Gone& gone, const QRectF& bounds) {
    if (bounds != bounds_) prepareGeometryChange();
    bounds_ = bounds;
    badges_.clear();
    lines_.clear();
    ghosts_.clear();
    for (const auto& tier : gone.tiers)
        ghosts_.push_back(ghostOf(tier));
    for (const auto& service : gone.services)
        ghosts_.push_back(ghostOf(service));
    for (const auto& badge : marks.badges) {
        if (!badge.rect) continue;
        badges_.push_back({badge.sign, toQt(*badge.rect), toQt(badge.text),
                           markTip(badge.sign, badge.tip, badge.why), toQt(badge.key)});
    }
    for (const auto& link : marks.links) {
        if (link.points.size() < 2) continue;
        Line line{link.sign,
                  link.both_ways,
                  roundedPath(link.points),
                  {},
                  {},
                  markTip(link.sign, link.tip),
                  toQt(link.from),
                  toQt(link.to)};
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
    for (auto ghost = ghosts_.rbegin(); ghost != ghosts_.rend(); ++ghost) {
        if (ghost->rect.contains(point)) return ghost->tip;
    }
    QStringList tips;
    constexpr qsizetype mostTips = 8;
    for (const Line& line : lines_) {
        if (!line.bounds.contains(point) || !isNear(line.points, point, tolerance)) continue;
        if (tips.size() == mostTips) return tips.join('\n') + QStringLiteral("\n…");
        if (!tips.contains(line.tip)) tips << line.tip;
    }
    return tips.join('\n');
}

std::optional<CanvasPart> MarkLayer::partAt(QPointF point, double tolerance) const {
    for (const Badge& badge : badges_) {
        if (badge.rect.contains(point)) return CanvasPart{badge.tip, {badge.key}, badge.sign};
    }
    for (auto ghost = ghosts_.rbegin(); ghost != ghosts_.rend(); ++ghost) {
        if (ghost->rect.contains(point)) return CanvasPart{ghost->tip, {}, picture::Sign::Removed};
    }
    for (const Line& line : lines_) {
        if (line.bounds.contains(point) && isNear(line.points, point, tolerance))
            return CanvasPart{line.tip, {line.from, line.to}, line.sign};
    }
    return std::nullopt;
}

void MarkLayer::paintGhosts(QPainter& painter, const QRectF& exposed) const {
    const double level =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    for (const Ghost& ghost : ghosts_) {
        if (!ghost.rect.intersects(exposed)) continue;
        paintGhostFrame(painter, tokens_, ghost.rect);
        if (level < textDetail) continue;
        painter.setFont(titleFont());
        painter.setPen(tokens_.dim);
        QRectF line(ghost.rect.x() + ghostInset, ghost.rect.y() + 5,
                    ghost.rect.width() - 2 * ghostInset, 20);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, ghost.title);
        painter.setFont(textFont());
        painter.setPen(tokens_.faint);
        line.translate(0, 19);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, ghost.subtitle);
    }
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
    paintGhosts(*painter, option->exposedRect);
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

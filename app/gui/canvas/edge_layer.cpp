#include "canvas/edge_layer.h"

#include "canvas/exposed.h"
#include "canvas/paths.h"
#include "canvas/style.h"
#include "conversions.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tw::gui {
EdgeLayer::EdgeLayer(const picture::Picture& picture, const Tokens& tokens)
    : tokens_(tokens), bounds_(toQt(picture.bounds)) {
    setZValue(1.5);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // for the exposed rectangle
    for (const auto& edge : picture.edges) {
        Line line{edge.kind,      edge.tone, toQt(edge.from),          toQt(edge.to),
                  toQt(edge.tip), {},        roundedPath(edge.points), {}};
        for (const auto& point : edge.points)
            line.points << toQt(point);
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
    const auto& sight = shown_.inSight;
    if (sight && !(sight->contains(line.from) && sight->contains(line.to))) return false;
    switch (line.kind) {
    case picture::Edge::Kind::Published: return shown_.published;
    case picture::Edge::Kind::Depends: return shown_.dependencies;
    case picture::Edge::Kind::Membership: break;
    }
    return true;
}

std::optional<CanvasPart> EdgeLayer::partAt(QPointF point, double tolerance) const {
    for (const Line& line : lines_) {
        if (visible(line) && isNear(line.points, point, tolerance))
            return CanvasPart{line.tip, {line.from, line.to}, {}, line.kind};
    }
    return std::nullopt;
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
            pen.setDashPattern({9, 4}); // told from others without its colour too
        } else if (tokens_.highContrast) {
            pen.setWidthF(publishedWidth * ratio); // where no shade tells it from attachments
        }
    } else if (line.kind == picture::Edge::Kind::Depends) {
        pen.setDashPattern({2, 3});
        QColor quiet = tokens_.dim;
        if (!tokens_.highContrast) quiet.setAlphaF(0.6F);
        pen.setColor(focused ? tokens_.accent : quiet);
    } else {
        pen.setColor(focused ? tokens_.accent : attachmentColor(tokens_));
    }
    return pen;
}

void EdgeLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    std::vector<const Line*> back, front;
    for (const Line& line : lines_) {
        if (!line.bounds.intersects(option->exposedRect) || !visible(line)) continue;
        (focused(line) ? front : back).push_back(&line);
    }
    painter->setBrush(Qt::NoBrush);
    paintParts(*painter, option->exposedRect, [&](const QRectF& part) {
        paintLines(*painter, part, back, false);
        paintLines(*painter, part, front, true);
    });
}

void EdgeLayer::paintLines(QPainter& painter, const QRectF& exposed,
                           const std::vector<const Line*>& lines, bool focused) const {
    const double ratio = painter.device()->devicePixelRatioF();
    const Line* before = nullptr;
    for (const Line* line : lines) {
        if (!line->bounds.intersects(exposed)) continue;
        const bool alike =
            before != nullptr && before->kind == line->kind && before->tone == line->tone;
        if (!alike) painter.setPen(pen(*line, focused, ratio));
        painter.drawPath(line->path);
        before = line;
    }
}

} // namespace tw::gui

#include "overlays/mark_style.h"

#include "canvas/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

namespace tw::gui {
namespace {

using picture::Sign;
using Form = MarkStyle::Form;

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

MarkStyle badge(const QColor& color, const QColor& fill, const QString& glyph = {}) {
    return {Form::Badge, color, fill, glyph, {}, 0};
}

MarkStyle line(const QColor& color, const QString& glyph = {}, const QList<qreal>& dashes = {},
               double width = 0) {
    return {Form::Line, color, {}, glyph, dashes, width};
}

/// Both a line, and a badge at its end that says what is asked for.
MarkStyle routeStyle(const QColor& color, const QColor& fill, const QString& glyph,
                     const QList<qreal>& dashes) {
    return {Form::Line, color, fill, glyph, dashes, 1.6};
}

QString changeMeaning(Sign sign, int count) {
    switch (sign) {
    case Sign::Added: return Marks::tr("%n added", nullptr, count);
    case Sign::Changed: return Marks::tr("%n changed", nullptr, count);
    case Sign::Removed: return Marks::tr("%n removed from here", nullptr, count);
    case Sign::ReachGained: return Marks::tr("%n pairs reach each other now", nullptr, count);
    default: return Marks::tr("%n pairs no longer reach each other", nullptr, count);
    }
}

QString nameMeaning(Sign sign, int count) {
    switch (sign) {
    case Sign::NameHere:
        return Marks::tr("%n networks, with the names of the selection there", nullptr, count);
    case Sign::FindsByName:
        return Marks::tr("%n services find the selection by this name", nullptr, count);
    case Sign::FoundByName:
        return Marks::tr("%n services that the selection finds by this name as well", nullptr,
                         count);
    case Sign::NameShared:
        return Marks::tr("%n services with an ambiguous name: several services answer to it",
                         nullptr, count);
    case Sign::NameElsewhere:
        return Marks::tr("%n services with a name that leads some clients elsewhere", nullptr,
                         count);
    case Sign::NameSilent:
        return Marks::tr("%n services with a name that resolves, but not to a reachable address",
                         nullptr, count);
    case Sign::NoName:
        return Marks::tr("%n services that neither find the selection by name nor are found",
                         nullptr, count);
    default: return changeMeaning(sign, count);
    }
}

QString flowMeaning(Sign sign, int count) {
    switch (sign) {
    case Sign::FlowKept: return Marks::tr("%n flows of the contract kept", nullptr, count);
    case Sign::FlowNotEnforced:
        return Marks::tr("%n flows whose direction or ports Docker does not enforce", nullptr,
                         count);
    case Sign::FlowMissing: return Marks::tr("%n required flows without a way", nullptr, count);
    case Sign::FlowForbidden:
        return Marks::tr("%n ways that the contract does not allow", nullptr, count);
    case Sign::Route: return Marks::tr("%n services with a route of Traefik", nullptr, count);
    case Sign::RouteBroken:
        return Marks::tr("%n services with a route that leads nowhere", nullptr, count);
    default: return nameMeaning(sign, count);
    }
}

QString blastMeaning(Sign sign, int count) {
    switch (sign) {
    case Sign::BreakIn: return Marks::tr("the break-in");
    case Sign::Hop: return Marks::tr("%n services reached, in so many hops", nullptr, count);
    case Sign::Path: return Marks::tr("the way of an intruder");
    case Sign::PublishedPath: return Marks::tr("the same, through a published port");
    case Sign::Lever: return Marks::tr("%n powers that make it easy", nullptr, count);
    case Sign::HostFalls:
        return Marks::tr("%n powers that give the host, and every service", nullptr, count);
    case Sign::Spared: return Marks::tr("%n services not reached over networks", nullptr, count);
    default: return flowMeaning(sign, count);
    }
}

} // namespace

MarkStyle markStyle(const Tokens& t, Sign sign) {
    switch (sign) {
    case Sign::OutOfReach:
    case Sign::NoName:
    case Sign::Spared: return {Form::Fade, t.faint, {}, {}, {}, 0};
    case Sign::AgainstContract: return badge(t.bad, t.badSoft, QStringLiteral("✕"));
    case Sign::OverHostPort: return badge(t.warning, t.warningSoft);
    case Sign::BreakIn: return badge(t.onAccent, t.bad, QStringLiteral("!"));
    case Sign::Hop: return badge(t.bad, t.badSoft);
    case Sign::Path: return line(t.bad);
    case Sign::PublishedPath: return line(t.bad, {}, {8, 3, 2, 3});
    case Sign::Lever: return badge(t.warning, t.warningSoft);
    case Sign::HostFalls: return badge(t.onAccent, t.bad);
    case Sign::FlowKept: return line(t.good, QStringLiteral("✓"));
    case Sign::FlowNotEnforced: return line(t.good, QStringLiteral("≈"), {2, 3});
    case Sign::FlowMissing: return line(t.warning, QStringLiteral("?"), {7, 4}, 1.6);
    case Sign::FlowForbidden: return line(t.bad, QStringLiteral("✕"), {4, 3}, 1.6);
    case Sign::Route: return routeStyle(t.accent, t.accentSoft, QStringLiteral("→"), {});
    case Sign::RouteBroken: return routeStyle(t.bad, t.badSoft, QStringLiteral("✕"), {7, 4});
    case Sign::NameHere: return badge(t.accent, t.accentSoft, QStringLiteral("@"));
    case Sign::FindsByName: return badge(t.dim, t.card, QStringLiteral("»"));
    case Sign::FoundByName: return badge(t.dim, t.card, QStringLiteral("«"));
    case Sign::NameShared: return badge(t.warning, t.warningSoft, QStringLiteral("▲"));
    case Sign::NameElsewhere: return badge(t.warning, t.warningSoft, QStringLiteral("↗"));
    case Sign::NameSilent: return badge(t.bad, t.badSoft, QStringLiteral("∅"));
    case Sign::Added: return badge(t.good, t.goodSoft, QStringLiteral("+"));
    case Sign::Changed: return badge(t.accent, t.accentSoft, QStringLiteral("~"));
    case Sign::Removed: return badge(t.bad, t.badSoft, QStringLiteral("−"));
    case Sign::ReachGained: return line(t.good, QStringLiteral("+"));
    case Sign::ReachLost: return line(t.bad, QStringLiteral("−"), {5, 4});
    }
    return badge(t.dim, t.card);
}

QString markMeaning(Sign sign, std::size_t number) {
    const int count = static_cast<int>(number);
    switch (sign) {
    case Sign::OutOfReach: return Marks::tr("%n services out of direct reach", nullptr, count);
    case Sign::AgainstContract: return Marks::tr("%n reached against the contract", nullptr, count);
    case Sign::OverHostPort:
        return Marks::tr("%n reached through a port of the host only", nullptr, count);
    default: return blastMeaning(sign, count);
    }
}

MarkStyle routeStyle(const Tokens& tokens, picture::Tone tone) {
    constexpr double width = 3;
    MarkStyle style{MarkStyle::Form::Line, tokens.accent, {}, {}, {}, width};
    if (tone != picture::Tone::Neutral) style.color = toneColors(tokens, tone).text;
    if (tone == picture::Tone::Bad) style.dashes = {2, 1.6};
    if (tone == picture::Tone::Warning) style.dashes = {5, 1.6};
    return style;
}

QPen markPen(const MarkStyle& style, double ratio) {
    const double thin = ratio > 1 ? ratio : 0;
    QPen pen(style.color, style.width > 0 ? style.width * ratio : thin);
    pen.setCosmetic(true);
    if (!style.dashes.isEmpty()) pen.setDashPattern(style.dashes);
    return pen;
}

void paintBadge(QPainter& painter, const MarkStyle& style, const QRectF& rect,
                const QString& text) {
    painter.setPen(QPen(style.fill == style.color ? style.fill : style.color, 1));
    painter.setBrush(style.fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(style.color);
    painter.setFont(chipFont());
    const bool glyph = !style.glyph.isEmpty();
    if (glyph) {
        painter.drawText(QRectF(rect.topLeft(), QSizeF(rect.height(), rect.height())),
                         Qt::AlignCenter, style.glyph);
    }
    const bool crowded = glyph && rect.width() <= rect.height();
    if (text.isEmpty() || crowded) return;
    const QRectF inner = rect.adjusted(glyph ? rect.height() - 1 : 3, 0, glyph ? -6 : -3, 0);
    static const QFontMetricsF metrics(chipFont());
    painter.drawText(inner, Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideMiddle, inner.width() + 1));
}

void paintGhostFrame(QPainter& painter, const Tokens& tokens, const QRectF& rect) {
    QPen pen(tokens.bad, 1.2);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    QColor fill = tokens.card;
    fill.setAlpha(120);
    painter.setBrush(fill);
    const double roundness = std::min(9.0, rect.height() / 4);
    painter.drawRoundedRect(rect, roundness, roundness);
}

void paintArrow(QPainter& painter, const QColor& color, QPointF from, QPointF at) {
    constexpr double length = 8;
    constexpr double breadth = 3.5;
    QLineF shaft(at, from);
    if (shaft.length() <= 0) return;
    shaft.setLength(length);
    QLineF across = shaft.normalVector();
    across.setLength(breadth);
    const QPointF side(across.dx(), across.dy());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{at, shaft.p2() + side, shaft.p2() - side}});
}

void paintGlyph(QPainter& painter, const Tokens& tokens, const MarkStyle& style, QPointF center) {
    constexpr double radius = 5.5;
    painter.setPen(QPen(style.color, 1));
    painter.setBrush(tokens.card);
    painter.drawEllipse(center, radius, radius);
    painter.setFont(chipFont());
    painter.drawText(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, style.glyph);
}

} // namespace tw::gui

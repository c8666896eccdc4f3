#include "tables/sign.h"

#include "canvas/style.h"

#include <QPainter>
#include <QPainterPath>

namespace tw::gui {
namespace {

QPainterPath checkPath() {
    QPainterPath path(QPointF(-4.5, 0.5));
    path.lineTo(-1.5, 3.8);
    path.lineTo(4.5, -3.6);
    return path;
}

QPainterPath crossPath(double half) {
    QPainterPath path(QPointF(-half, -half));
    path.lineTo(half, half);
    path.moveTo(half, -half);
    path.lineTo(-half, half);
    return path;
}

QPainterPath ringPath() {
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), 5.2, 5.2);
    return path;
}

QPainterPath wavePath() {
    QPainterPath path;
    for (const double y : {-2.4, 2.4}) {
        path.moveTo(-4.8, y + 1);
        path.cubicTo(-2, y - 4, 2, y + 4, 4.8, y - 1);
    }
    return path;
}

QPainterPath outline(TableSign sign) {
    QPainterPath path;
    switch (sign) {
    case TableSign::Check: return checkPath();
    case TableSign::Cross: return crossPath(4);
    case TableSign::RingedCross:
        path = crossPath(2.6);
        path.addPath(ringPath());
        return path;
    case TableSign::Exclamation:
        path.moveTo(0, -5);
        path.lineTo(0, 1.4);
        return path;
    case TableSign::Ring: path.addEllipse(QPointF(0, 0), 3.6, 3.6); return path;
    case TableSign::Barred:
        path = ringPath();
        path.moveTo(-3.7, 3.7);
        path.lineTo(3.7, -3.7);
        return path;
    case TableSign::Wave: return wavePath();
    case TableSign::Triangle:
    case TableSign::Dot:
    case TableSign::None: break;
    }
    return path;
}

} // namespace

QColor signColor(const Tokens& tokens, picture::Tone tone) {
    return toneColors(tokens, tone).text;
}

void paintSign(QPainter& painter, QPointF center, TableSign sign, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(center);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline(sign));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (sign == TableSign::Exclamation) painter.drawEllipse(QPointF(0, 4.6), 1.2, 1.2);
    if (sign == TableSign::Dot) painter.drawEllipse(QPointF(0, 0), 2.4, 2.4);
    if (sign == TableSign::Triangle)
        painter.drawPolygon(QPolygonF{{0, -5}, {5.5, 4.5}, {-5.5, 4.5}});
    painter.restore();
}

QPixmap signPixmap(TableSign sign, const QColor& color, double pixelRatio) {
    QPixmap pixmap(QSize(signSize, signSize) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSign(painter, {signSize / 2.0, signSize / 2.0}, sign, color);
    return pixmap;
}

} // namespace tw::gui

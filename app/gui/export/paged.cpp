#include "export/paged.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tw::gui {
namespace {

/// At this scale names have the height of small print.
constexpr double smallestReadable = 0.45;
/// What the scale is where several pages are needed.
constexpr double scaleOfTiles = 0.6;
/// What neighbouring pages have in common.
constexpr double overlap = 24;
constexpr double unitsPerInch = 96;
constexpr double footGap = 12;

QSizeF roomForPicture(const Sheet& sheet, const QSizeF& page) {
    return {page.width(), std::max(1.0, page.height() - sheet.footHeight(page.width()) - footGap)};
}

double fittingScale(const Sheet& sheet, const QSizeF& room) {
    const QSizeF size = sheet.pictureSize();
    return std::min({room.width() / size.width(), room.height() / size.height(), 1.0});
}

int tilesFor(double length, double room) {
    const double step = room - overlap;
    return std::max(1, static_cast<int>(std::ceil((length - overlap) / step)));
}

QSizeF paintable(const QPageLayout& layout) {
    return layout.paintRect(QPageLayout::Inch).size() * unitsPerInch;
}

QString pageText(int column, int row, const Pages& pages) {
    if (pages.columns * pages.rows == 1) return {};
    return QCoreApplication::translate("Sheet", "%1 of %2: column %3, row %4")
        .arg(row * pages.columns + column + 1)
        .arg(pages.columns * pages.rows)
        .arg(column + 1)
        .arg(row + 1);
}

void paintPage(Sheet& sheet, QPainter& painter, const QSizeF& page, const Pages& pages,
               QPoint place) {
    const QSizeF room = roomForPicture(sheet, page);
    const QSizeF step = (room - QSizeF(overlap, overlap)) / pages.scale;
    const QRectF part =
        QRectF(QPointF(place.x() * step.width(), place.y() * step.height()), room / pages.scale) &
        QRectF(QPointF(0, 0), sheet.pictureSize());
    QRectF target(QPointF(0, 0), part.size() * pages.scale);
    const bool single = pages.columns * pages.rows == 1;
    if (single) target.moveLeft((room.width() - target.width()) / 2);
    painter.save();
    painter.setClipRect(target);
    sheet.paintPicture(painter, target, part);
    painter.restore();
    const double foot = sheet.footHeight(page.width());
    sheet.paintFoot(painter, QRectF(0, page.height() - foot, page.width(), foot), pages.scale,
                    pageText(place.x(), place.y(), pages));
}

} // namespace

Pages pagesFor(const Sheet& sheet, const QSizeF& page) {
    const QSizeF room = roomForPicture(sheet, page);
    const double fitting = fittingScale(sheet, room);
    if (fitting >= smallestReadable) return {fitting, 1, 1};
    const QSizeF size = sheet.pictureSize() * scaleOfTiles;
    return {scaleOfTiles, tilesFor(size.width(), room.width()),
            tilesFor(size.height(), room.height())};
}

QPageLayout layoutFor(const Sheet& sheet) {
    constexpr double wanted = 0.7;
    const QMarginsF margins(10, 10, 10, 10);
    const QSizeF size = sheet.pictureSize();
    const auto orientation =
        size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout layout;
    for (const auto id : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1}) {
        layout = QPageLayout(QPageSize(id), orientation, margins, QPageLayout::Millimeter);
        if (fittingScale(sheet, roomForPicture(sheet, paintable(layout))) >= wanted) break;
    }
    return layout;
}

bool paintPages(Sheet& sheet, QPagedPaintDevice& device) {
    const QSizeF page = paintable(device.pageLayout());
    const Pages pages = pagesFor(sheet, page);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = painter.device()->logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    for (int row = 0; row < pages.rows; ++row) {
        for (int column = 0; column < pages.columns; ++column) {
            if (row + column > 0 && !device.newPage()) return false;
            paintPage(sheet, painter, page, pages, {column, row});
        }
    }
    return painter.end();
}

} // namespace tw::gui

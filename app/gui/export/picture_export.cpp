#include "export/picture_export.h"

#include "conversions.h"
#include "export/paged.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace tw::gui {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Larger pictures than this no viewer opens.
constexpr double largestSide = 30000;
/// A title block needs some room, however small the picture is.
constexpr double narrowestFoot = 400;

QSizeF sizeOf(const Sheet& sheet, const ExportOptions& options) {
    QSizeF size = sheet.pictureSize();
    if (!options.foot) return size;
    size.setWidth(std::max(size.width(), narrowestFoot));
    size.setHeight(size.height() + sheet.footHeight(size.width()));
    return size;
}

/// On one surface of `sizeOf`, painted on in units of the canvas.
void paintWhole(Sheet& sheet, const ExportOptions& options, double scale, QPainter& painter) {
    const QSizeF size = sizeOf(sheet, options);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(0, 0), size), sheet.tokens().background);
    const QRectF picture(QPointF(0, 0), sheet.pictureSize());
    sheet.paintPicture(painter, picture, picture);
    if (!options.foot) return;
    sheet.paintFoot(painter,
                    QRectF(0, picture.bottom(), size.width(), size.height() - picture.bottom()),
                    scale, {});
}

bool writeSvg(Sheet& sheet, const ExportOptions& options, QIODevice& device) {
    const QSizeF size = sizeOf(sheet, options);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(sheet.title());
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setResolution(96);
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    paintWhole(sheet, options, 1, painter);
    return painter.end();
}

bool writePng(Sheet& sheet, const ExportOptions& options, QIODevice& device) {
    const QSizeF size = sizeOf(sheet, options);
    const double scale =
        std::min(options.scale, largestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(),
                 options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) return false;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintWhole(sheet, options, scale, painter);
    painter.end();
    return image.save(&device, "PNG");
}

bool writePdf(Sheet& sheet, QIODevice& device) {
    QPdfWriter writer(&device);
    writer.setTitle(sheet.title());
    writer.setCreator(QStringLiteral("Tierwright"));
    writer.setResolution(paperResolution);
    writer.setPageLayout(layoutFor(sheet));
    return paintPages(sheet, writer);
}

bool write(Sheet& sheet, const ExportOptions& options, QIODevice& device) {
    switch (options.format) {
    case PictureFormat::Svg: return writeSvg(sheet, options, device);
    case PictureFormat::Png: return writePng(sheet, options, device);
    case PictureFormat::Pdf: break;
    }
    return writePdf(sheet, device);
}

} // namespace

const Tokens& paperTokens(const Tokens& tokens) {
    return tokens.highContrast ? lightContrastTokens() : lightTokens();
}

Result<void> exportPicture(const SheetSource& source, const Tokens& tokens,
                           const ExportOptions& options) {
    Sheet sheet(source, options.format == PictureFormat::Pdf ? paperTokens(tokens) : tokens);
    QSaveFile file(options.path);
    const bool written =
        file.open(QIODevice::WriteOnly) && write(sheet, options, file) && file.commit();
    if (written) return {};
    return fail(
        toBytes(ExportWords::tr("%1 cannot be written: %2").arg(options.path, file.errorString())));
}

} // namespace tw::gui

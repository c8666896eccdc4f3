#include "export/picture_export.h"

#include "canvas/canvas_scene.h"
#include "canvas/style.h"
#include "conversions.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace tw::gui {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Larger pictures than this no viewer opens.
constexpr double largestSide = 30000;

void paint(CanvasScene& scene, const Tokens& tokens, QPainter& painter, const QRectF& target) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, tokens.background);
    scene.render(&painter, target, scene.sceneRect());
}

bool writeSvg(CanvasScene& scene, const Tokens& tokens, const QString& title, QIODevice& device) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(title);
    generator.setSize(scene.sceneRect().size().toSize());
    generator.setViewBox(scene.sceneRect());
    generator.setResolution(96);
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    paint(scene, tokens, painter, scene.sceneRect());
    return painter.end();
}

bool writePng(CanvasScene& scene, const Tokens& tokens, double scale, QIODevice& device) {
    const QSizeF size = scene.sceneRect().size();
    scale = std::min(scale, largestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) return false;
    QPainter painter(&image);
    paint(scene, tokens, painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    return image.save(&device, "PNG");
}

} // namespace

Result<void> exportPicture(const analysis::Snapshot& snapshot, const picture::Layout& layout,
                           const Tokens& tokens, const ExportOptions& options) {
    CanvasScene scene;
    scene.show(
        picture::draw(snapshot.facts, snapshot.findings, layout, canvasMetrics(), canvasWords()),
        tokens);
    QSaveFile file(options.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(toBytes(
            ExportWords::tr("%1 cannot be written: %2").arg(options.path, file.errorString())));
    }
    const bool drawn = options.format == PictureFormat::Svg
                           ? writeSvg(scene, tokens, toQt(snapshot.facts.project.name), file)
                           : writePng(scene, tokens, options.scale, file);
    if (!drawn || !file.commit()) {
        return fail(toBytes(
            ExportWords::tr("%1 cannot be written: %2").arg(options.path, file.errorString())));
    }
    return {};
}

} // namespace tw::gui

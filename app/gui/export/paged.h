// A sheet on pages: a PDF, a printer, or the preview of one.
#pragma once

#include "export/sheet.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace tw::gui {

/// In dots per inch: the thinnest lines of the canvas have one dot, which is a fine line on paper.
inline constexpr int paperResolution = 144;

/// How the picture is spread over pages.
struct Pages {
    double scale = 1;
    int columns = 1, rows = 1;
};

/// As large as fits on one page, at most 100 %; where that could not be read, on several pages that
/// overlap a little. `page` is the area that can be painted, in units of the canvas.
[[nodiscard]] Pages pagesFor(const Sheet& sheet, const QSizeF& page);
/// Upright or lying, and from A4 on as large as the picture needs.
[[nodiscard]] QPageLayout layoutFor(const Sheet& sheet);
/// False if the device cannot be painted on.
[[nodiscard]] bool paintPages(Sheet& sheet, QPagedPaintDevice& device);

} // namespace tw::gui

// The canvas as a file, without a window.
#pragma once

#include "analysis/analysis.h"
#include "picture/layout.h"
#include "theme/tokens.h"

#include <QString>

namespace tw::gui {

enum class PictureFormat { Svg, Png };

struct ExportOptions {
    PictureFormat format = PictureFormat::Svg;
    QString path;
    double scale = 1; ///< pixels per unit, for PNG
};

[[nodiscard]] Result<void> exportPicture(const analysis::Snapshot& snapshot,
                                         const picture::Layout& layout, const Tokens& tokens,
                                         const ExportOptions& options);

} // namespace tw::gui

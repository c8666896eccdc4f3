// The canvas as a file, without a window.
#pragma once

#include "export/sheet.h"

#include <QString>

namespace tw::gui {

enum class PictureFormat { Svg, Png, Pdf };

struct ExportOptions {
    PictureFormat format = PictureFormat::Svg;
    QString path;
    double scale = 1;         ///< pixels per unit, for PNG
    bool transparent = false; ///< no ground, for SVG and PNG
    bool foot = false;        ///< legend and title block; a PDF has them always
};

[[nodiscard]] Result<void> exportPicture(const SheetSource& source, const Tokens& tokens,
                                         const ExportOptions& options);
/// Colours for paper: light ones.
[[nodiscard]] const Tokens& paperTokens(const Tokens& tokens);

} // namespace tw::gui

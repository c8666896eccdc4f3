// What the rows of the outline say.
#pragma once

#include "canvas/canvas_view.h"
#include "outline/outline_rows.h"

namespace tw::gui {

/// Of what a row is made.
struct OutlineSource {
    CanvasView& canvas;
    const picture::Picture& picture;
    const OutlineRows& rows;
    const QHash<QString, QStringList>& ports; ///< that are published, by ids of entrances
};

/// `80 → 8080`, by ids of entrances.
[[nodiscard]] QHash<QString, QStringList> publishedPorts(const facts::Facts& facts);

[[nodiscard]] QString outlineName(const OutlineSource& source, const OutlineRow& row);
/// Behind the name, as short as on the canvas: image, ports, limits; badges; aliases.
[[nodiscard]] QStringList outlineDetails(const OutlineSource& source, const OutlineRow& row);
/// Name and details in words, with how many problems there are and how grave they are.
[[nodiscard]] QStringList outlineWords(const OutlineSource& source, const OutlineRow& row);
/// What is said beyond that: the problems, the marks of the overlays, the lines that are shown.
[[nodiscard]] QStringList outlineRemarks(const OutlineSource& source, const OutlineRow& row);

} // namespace tw::gui

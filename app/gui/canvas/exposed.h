// What a paint event asks for, more exactly than one rectangle says.
#pragma once

#include <QPainter>
#include <QRectF>

#include <functional>

namespace tw::gui {

/// Calls `paint` for each part of what is exposed, in the painter's coordinates, and with the
/// painter clipped to it. `exposed` is the rectangle around all of them: while the view is moved,
/// the parts are a strip at its edge and boxes in its corners, and that rectangle is the whole
/// view.
///
/// Clipped to one rectangle, Qt's raster engine draws thin lines straight into the image; clipped
/// to several, or not at all, it calls a function for each pixel (QCosmeticStroker::setup), which
/// takes five to ten times as long.
void paintParts(QPainter& painter, const QRectF& exposed,
                const std::function<void(const QRectF& part)>& paint);

} // namespace tw::gui

// Lines with right angles and rounded corners.
#pragma once

#include "picture/picture.h"

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace tw::gui {

[[nodiscard]] QPainterPath roundedPath(const std::vector<picture::Point>& points);
/// Some part of a line with right angles is no further away.
[[nodiscard]] bool isNear(const QPolygonF& line, QPointF point, double tolerance);

} // namespace tw::gui

// Lines with right angles and rounded corners.
#pragma once

#include "picture/picture.h"

#include <QPainterPath>

#include <vector>

namespace tw::gui {

[[nodiscard]] QPainterPath roundedPath(const std::vector<picture::Point>& points);

} // namespace tw::gui

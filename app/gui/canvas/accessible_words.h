// What a screen reader says of the parts of the canvas: all that colours, signs and lines say.
#pragma once

#include "canvas/accessible_parts.h"

namespace tw::gui {

[[nodiscard]] QString accessibleName(CanvasView& view, const AccessiblePartInfo& part);
/// State, problems and marks, in sentences.
[[nodiscard]] QString accessibleDescription(CanvasView& view, const AccessiblePartInfo& part);

} // namespace tw::gui

// Where an arrow key leads on the canvas.
#pragma once

#include "picture/picture.h"

#include <QString>

namespace tw::gui {

/// The key of the nearest card or pill in the direction of a Qt arrow key; the first card when
/// nothing is selected; empty at the rim.
[[nodiscard]] QString neighbour(const picture::Picture& picture, const QString& from, int arrow);

} // namespace tw::gui

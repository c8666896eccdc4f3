// Small signs of tables: they tell apart without colour.
#pragma once

#include "picture/picture.h"
#include "theme/tokens.h"

#include <QPointF>

class QPainter;

namespace tw::gui {

enum class TableSign : std::uint8_t {
    None,
    Check,
    Cross,
    RingedCross,
    Exclamation,
    Triangle,
    Ring,
    Barred, ///< a ring with a bar: kept out
    Dot,
    Wave,
};

/// About 12 units wide and high.
void paintSign(QPainter& painter, QPointF center, TableSign sign, const QColor& color);
[[nodiscard]] QColor signColor(const Tokens& tokens, picture::Tone tone);

} // namespace tw::gui

// Small signs of tables: they tell apart without colour.
#pragma once

#include "picture/picture.h"
#include "theme/tokens.h"

#include <QPixmap>
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

/// In pixels, of a sign that stands by itself.
constexpr int signSize = 18;
/// About 12 units wide and high.
void paintSign(QPainter& painter, QPointF center, TableSign sign, const QColor& color);
[[nodiscard]] QPixmap signPixmap(TableSign sign, const QColor& color, double pixelRatio);
[[nodiscard]] QColor signColor(const Tokens& tokens, picture::Tone tone);

} // namespace tw::gui

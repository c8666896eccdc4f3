// Monochrome icons of the resources, drawn in a colour of the theme.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tw::gui {

/// `name` without folder and suffix. Sharp at every device pixel ratio.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& color, const QColor& disabled);
/// The application's own, without need of a plugin that reads SVG icons.
[[nodiscard]] QIcon applicationIcon();
[[nodiscard]] QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal ratio);

} // namespace tw::gui

// The way of a request as an item of a scene: on the canvas and on paper.
#pragma once

#include "canvas/canvas_scene.h"
#include "picture/route_path.h"
#include "theme/tokens.h"

#include <QGraphicsItem>

namespace tw::gui {

/// What the way runs through is framed, and its lines lie on a light ground. Null where nothing of
/// it is to be seen. Belongs to nobody yet; `tokens` must outlive it.
[[nodiscard]] QGraphicsItem* makeRouteItem(const CanvasScene& scene, const picture::RoutePath& path,
                                           const Tokens& tokens);

} // namespace tw::gui

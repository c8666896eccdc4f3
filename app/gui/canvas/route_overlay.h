// The way of a request, lit on the canvas above everything else that is drawn there.
#pragma once

#include "canvas/canvas_view.h"
#include "picture/route_path.h"

#include <QObject>

namespace tw::gui {

class RouteOverlay : public QObject {
    Q_OBJECT

public:
    /// Belongs to the view, and comes back after each rebuilding of its scene.
    RouteOverlay(CanvasView& view, Workspace& workspace, const Theme& theme);
    void show(const std::vector<traefik::Route>& hops);
    [[nodiscard]] const picture::RoutePath& path() const { return path_; }

private:
    void draw();
    void light();

    CanvasView& view_;
    Workspace& workspace_;
    const Theme& theme_;
    std::vector<traefik::Route> hops_;
    picture::RoutePath path_;
    QGraphicsItem* item_ = nullptr; ///< of the scene
};

} // namespace tw::gui

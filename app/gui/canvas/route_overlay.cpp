#include "canvas/route_overlay.h"

#include "canvas/route_item.h"

namespace tw::gui {

RouteOverlay::RouteOverlay(CanvasView& view, Workspace& workspace, const Theme& theme)
    : QObject(&view), view_(view), workspace_(workspace), theme_(theme) {
    connect(&view, &CanvasView::rebuilt, this, [this] {
        item_ = nullptr; // went with the others
        draw();
    });
}

void RouteOverlay::show(const std::vector<traefik::Route>& hops) {
    hops_ = hops;
    draw();
}

void RouteOverlay::draw() {
    delete item_;
    item_ = nullptr;
    path_ = {};
    light();
    view_.setTraced(item_ == nullptr ? std::nullopt : std::optional(path_.tone));
}

void RouteOverlay::light() {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr || hops_.empty()) return;
    const CanvasScene& scene = view_.canvas();
    path_ = picture::route_path(scene.picture(), shown->facts, hops_);
    item_ = makeRouteItem(scene, path_, theme_.tokens());
    if (item_ == nullptr) return;
    view_.canvas().addItem(item_); // the scene owns it from here on
}

} // namespace tw::gui

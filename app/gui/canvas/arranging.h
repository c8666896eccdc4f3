// Puts tiers and cards in an order of the user's own; each time one undo step.
#pragma once

#include "canvas/canvas_scene.h"
#include "commands.h"

#include <QCoreApplication>

namespace tw::gui {

class Arranging {
    Q_DECLARE_TR_FUNCTIONS(Arranging)

public:
    Arranging(const CanvasScene& scene, Workspace& workspace, Commands& commands)
        : scene_(scene), workspace_(workspace), commands_(commands) {}

    /// `place` counts the other tiers.
    void placeTier(const NetworkName& tier, std::size_t place) const;
    /// `place` counts the other cards of the tier.
    void placeCards(const NetworkName& tier, const std::vector<ServiceName>& cards,
                    std::size_t place) const;
    /// To the left for -1; nothing happens at the rim.
    void moveTier(const NetworkName& tier, int by) const;
    /// Upwards for -1: those that are in the tier of the last one, together.
    void moveCards(const std::vector<ServiceName>& cards, int by) const;
    /// Forgets where a tier and its cards were put.
    void arrangeAgain(const NetworkName& tier) const;
    /// Forgets where anything was put.
    void arrangeAgain() const;

private:
    [[nodiscard]] const picture::Picture& picture() const { return scene_.picture(); }
    void carryOut(const picture::Layout& layout, const QString& title) const;

    const CanvasScene& scene_;
    Workspace& workspace_;
    Commands& commands_;
};

} // namespace tw::gui

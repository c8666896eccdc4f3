// A drag of a tier by its title, sideways, to another place among the tiers.
#pragma once

#include "canvas/canvas_scene.h"

#include <optional>

namespace tw::gui {

/// Shows the heading under the pointer, and a mark where the tier would stand.
class TierGesture {
public:
    explicit TierGesture(CanvasScene& scene) : scene_(scene) {}
    TierGesture(const TierGesture&) = delete;
    TierGesture& operator=(const TierGesture&) = delete;
    ~TierGesture() { cancel(); }

    /// Some tiers always stand last.
    [[nodiscard]] bool canBegin(const NetworkName& tier) const;
    void begin(TierItem& item, QPointF at, const Tokens& tokens, double pixelRatio);
    void moveTo(QPointF scenePoint);
    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] const NetworkName& tier() const { return tier_; }
    /// Among the other movable tiers; nothing where the tier would stay.
    [[nodiscard]] std::optional<std::size_t> place() const { return place_; }
    /// Where the mark stands in the scene; nothing without one.
    [[nodiscard]] std::optional<double> mark() const;
    /// Takes away what was shown for it.
    void cancel();

private:
    [[nodiscard]] double gapAt(std::size_t place) const;

    CanvasScene& scene_;
    NetworkName tier_;
    std::vector<const picture::TierBox*> others_; ///< movable, from the left
    std::size_t before_ = 0;                      ///< where the tier stands now, among them
    std::optional<std::size_t> place_;
    QGraphicsItem* ghost_ = nullptr; ///< owned by the scene, as is the mark
    QGraphicsItem* mark_ = nullptr;
    double grab_ = 0; ///< from the tier's left edge
    bool active_ = false;
};

} // namespace tw::gui

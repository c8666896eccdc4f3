// A drag of cards or of a pill: previews in the scene, and one intent at the end.
#pragma once

#include "canvas/canvas_scene.h"
#include "canvas/foresight.h"
#include "canvas/preview_bubble.h"
#include "commands.h"

#include <QGraphicsItemGroup>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>

namespace tw::gui {

/// What a drop at a place would mean.
struct Drop {
    enum class Kind { Nothing, Move, Attach, Detach, Reorder };
    Kind kind = Kind::Nothing;
    NetworkName target;
    friend auto operator<=>(const Drop&, const Drop&) = default;
};

class DragGesture : public QObject {
    Q_OBJECT

public:
    DragGesture(CanvasScene& scene, Workspace& workspace, Commands& commands, QWidget& viewport,
                const Tokens& tokens, QObject* parent);
    ~DragGesture() override;

    /// `item` is the card or pill under the pointer; `departures` begin with it.
    void begin(CanvasItem* item, std::vector<Departure> departures, QPointF at);
    void moveTo(QPointF scenePoint, QPoint viewPoint, Qt::KeyboardModifiers modifiers);
    void drop(QPointF scenePoint, Qt::KeyboardModifiers modifiers);
    void cancel();
    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] const PreviewBubble& bubble() const { return *bubble_; }

private:
    /// Of what is under the pointer.
    [[nodiscard]] const NetworkName& from() const { return departures_.front().from; }
    [[nodiscard]] Drop dropAt(QPointF scenePoint, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] std::vector<Intent> intentsOf(const Drop& drop) const;
    [[nodiscard]] QString titleOf(const Drop& drop) const;
    void askForPreview();
    void showPreview();
    [[nodiscard]] static bool isChange(const Drop& drop);
    void makeGhost(CanvasItem* item, QPointF at);
    void highlight(const NetworkName& target, bool on);
    void carryOut(const Drop& drop, QPointF scenePoint,
                  const std::shared_ptr<const analysis::Preview>& foreseen);
    /// By the upper left corner of what is dragged.
    void reorderTo(QPointF corner);
    void end();

    CanvasScene& scene_;
    Workspace& workspace_;
    Commands& commands_;
    QWidget& viewport_;
    const Tokens& tokens_;
    QPointer<PreviewBubble> bubble_; ///< a child of the viewport, which may go first
    QTimer dwell_; ///< previews are worked out when the pointer rests for a moment
    Foresight foresight_;
    std::map<Drop, Consequences> known_;
    std::pair<Drop, Foreseen> last_;    ///< the answer that came last: whole projects are large
    std::vector<Departure> departures_; ///< at least one
    bool isPill_ = false;
    bool active_ = false;
    QGraphicsItem* ghost_ = nullptr; ///< owned by the scene
    QPointF grab_;
    QPoint viewPoint_;
    Drop current_;
};

} // namespace tw::gui

// A drag from the knob at a card's edge to another card: a connection instead of a move.
#pragma once

#include "canvas/canvas_scene.h"
#include "canvas/foresight.h"
#include "canvas/preview_bubble.h"
#include "connect/connection.h"
#include "theme/theme.h"

#include <QObject>
#include <QPointer>
#include <QRegion>
#include <QTimer>

#include <map>

class QGraphicsView;
class QPainter;

namespace tw::gui {

/// Paints itself into the view's foreground, so that the scene's items know nothing of it. The knob
/// is at the card under the pointer, else at the selected card.
class ConnectGesture : public QObject {
    Q_OBJECT

public:
    /// What a drop means: Shift a flow, Ctrl a dependency, otherwise the user is asked.
    enum class Meaning { Asked, Flow, Dependency };

    ConnectGesture(QGraphicsView& view, CanvasScene& scene, Workspace& workspace,
                   Selection& selection, Commands& commands, const Theme& theme);
    ~ConnectGesture() override;

    /// The pointer moves without a button, or has left.
    void hover(QPointF scenePoint);
    void leave();
    /// The scene or the selection is another.
    void follow();
    [[nodiscard]] bool isAtKnob(QPointF scenePoint) const;
    [[nodiscard]] QString tip() const;
    /// Middle of the knob, in the scene; nothing where there is none.
    [[nodiscard]] std::optional<QPointF> knob() const;

    void begin();
    void moveTo(QPointF scenePoint, Qt::KeyboardModifiers modifiers);
    void drop(QPointF scenePoint, Qt::KeyboardModifiers modifiers);
    void cancel();
    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] const PreviewBubble& bubble() const { return *bubble_; }
    void paint(QPainter& painter) const;

signals:
    /// Dropped where the user has to say what is meant; `at` in global coordinates.
    void asked(const tw::gui::Connection& connection, QPoint at);
    /// The knob was pressed and nothing drawn: the target is to be chosen from a list.
    void pressed();

private:
    /// The party whose item is at a place, and the item's rectangle.
    struct Target {
        FlowParty party;
        QRectF rect;
    };
    [[nodiscard]] std::optional<Target> targetAt(QPointF scenePoint) const;
    [[nodiscard]] std::optional<ServiceName> knobService() const;
    [[nodiscard]] std::optional<Connection> connection() const;
    [[nodiscard]] static Meaning meaningOf(Qt::KeyboardModifiers modifiers);
    void showPreview();
    void showBubble(const Consequences& what);
    [[nodiscard]] QString titleOf(const Connection& connection) const;
    void end();
    void refresh();
    void paintKnob(QPainter& painter, QPointF center) const;

    QGraphicsView& view_;
    CanvasScene& scene_;
    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    const Theme& theme_;
    Foresight foresight_;
    struct Known {
        Tie tie;
        std::shared_ptr<const analysis::Preview> preview;
    };
    std::optional<Known> known_;     ///< what a drop would do, as it is shown
    QPointer<PreviewBubble> bubble_; ///< a child of the viewport, which may go first
    QTimer dwell_;
    std::optional<ServiceName> hovered_;
    std::vector<ServiceName> from_;
    QPointF start_, pointer_;
    std::optional<Target> target_;
    Meaning meaning_ = Meaning::Asked;
    bool active_ = false;
    QRect painted_; ///< of the viewport
};

} // namespace tw::gui

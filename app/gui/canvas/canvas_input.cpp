// The part of CanvasView that deals with mouse and keys.
#include "canvas/canvas_view.h"
#include "canvas/navigation.h"
#include "conversions.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace tw::gui {

void CanvasView::beginPan(QPoint at) {
    panning_ = true;
    panFrom_ = at;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (gesture_->isActive() || connecting_->isActive()) { // another button ends what one began
        cancelGesture();
        return;
    }
    pressed_ = event->position().toPoint();
    pressedKey_.clear();
    rubber_ = {};
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && space_)) {
        beginPan(pressed_);
        return;
    }
    if (event->button() == Qt::LeftButton && connecting_->isAtKnob(mapToScene(pressed_))) {
        connecting_->begin();
        return;
    }
    CanvasItem* item = scene_->memberAt(mapToScene(pressed_));
    if (item != nullptr && event->button() == Qt::LeftButton) {
        pressMember(item, event);
        return;
    }
    const TierItem* tier = scene_->tierAt(mapToScene(pressed_));
    if (tier != nullptr && event->button() == Qt::LeftButton &&
        tier->isFoldSign(mapToScene(pressed_))) {
        toggleCollapsed(tier->tier().network);
        return;
    }
    if (event->button() == Qt::LeftButton) QGraphicsView::mousePressEvent(event);
}

void CanvasView::pressMember(CanvasItem* item, QMouseEvent* event) {
    pressedKey_ = item->key();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        toggleSelected(item->key());
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        return; // a drag may come, which attaches; without one, the release toggles
    } else if (!selection_.contains(item->key())) {
        selection_.select(item->key());
    }
}

void CanvasView::toggleSelected(const QString& key) {
    QStringList keys = selection_.keys();
    if (!keys.removeOne(key)) keys << key;
    selection_.select(keys);
}

void CanvasView::startDrag(QPoint point) {
    CanvasItem* item = scene_->item(pressedKey_);
    if (item == nullptr) return;
    if (!selection_.contains(pressedKey_)) selection_.select(pressedKey_);
    std::vector<Departure> departures;
    if (const auto* pill = dynamic_cast<PillItem*>(item)) {
        departures = {{pill->pill().service, pill->pill().network}};
    } else if (const auto* card = dynamic_cast<CardItem*>(item)) {
        departures = {{card->card().service, card->card().home}};
        for (auto& other : commands_.fromHomes(selection_.services())) {
            if (other.service != card->card().service) departures.push_back(std::move(other));
        }
    } else {
        return;
    }
    gesture_->begin(item, std::move(departures), mapToScene(pressed_));
    viewport()->setCursor(Qt::ClosedHandCursor);
    gesture_->moveTo(mapToScene(point), point, QApplication::keyboardModifiers());
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    // Somebody else has had the release: a menu, or a dialog.
    if (!event->buttons().testFlag(Qt::LeftButton)) cancelGesture();
    if (panning_) {
        const QPoint by = point - panFrom_;
        panFrom_ = point;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    if (gesture_->isActive()) {
        gesture_->moveTo(mapToScene(point), point, event->modifiers());
        return;
    }
    if (connecting_->isActive()) {
        connecting_->moveTo(mapToScene(point), event->modifiers());
        return;
    }
    if (event->buttons() == Qt::NoButton) connecting_->hover(mapToScene(point));
    const bool far = (point - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && !pressedKey_.isEmpty()) {
        if (far) startDrag(point);
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    viewport()->unsetCursor();
    if (panning_) {
        panning_ = false;
        return;
    }
    if (gesture_->isActive()) {
        gesture_->drop(mapToScene(point), event->modifiers());
        pressedKey_.clear();
        return;
    }
    if (connecting_->isActive()) {
        connecting_->drop(mapToScene(point), event->modifiers());
        return;
    }
    if (event->button() != Qt::LeftButton) return;
    if (!pressedKey_.isEmpty()) {
        const Qt::KeyboardModifiers held = event->modifiers();
        if (held.testFlag(Qt::ControlModifier) && !held.testFlag(Qt::ShiftModifier)) {
            toggleSelected(pressedKey_);
        } else if (!held.testFlag(Qt::ShiftModifier)) { // with it, the press did all
            selection_.select(pressedKey_);
        }
        pressedKey_.clear();
        if (held == Qt::NoModifier) askForProblems(point);
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
    selectRubberBand(event->modifiers().testFlag(Qt::ShiftModifier));
}

void CanvasView::askForProblems(QPoint point) {
    const auto* card = dynamic_cast<CardItem*>(scene_->memberAt(mapToScene(point)));
    if (card == nullptr || zoom() < chipDetail || !card->isProblemBadge(mapToScene(point))) return;
    emit problemsAsked({viewport()->mapToGlobal(point), QSize(1, 1)});
}

void CanvasView::selectRubberBand(bool extend) {
    if (rubber_.width() * zoom() < 4 && rubber_.height() * zoom() < 4) {
        if (extend) return;
        const TierItem* tier = scene_->tierAt(mapToScene(pressed_));
        selection_.select(tier == nullptr || tier->tier().network.empty() ? QString()
                                                                          : tier->key());
        return;
    }
    QStringList keys = extend ? selection_.keys() : QStringList();
    for (const auto& card : scene_->picture().cards) {
        const QRectF rect(card.rect.x, card.rect.y, card.rect.width, card.rect.height);
        const QString key = toQt(picture::key(card.service));
        if (rubber_.intersects(rect) && !(extend && selection_.contains(key))) keys << key;
    }
    selection_.select(keys);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (scene_->memberAt(mapToScene(event->position().toPoint())) != nullptr) emit activated();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (gesture_->isActive() || connecting_->isActive()) {
            cancelGesture();
        } else {
            selection_.select(QString());
        }
        return;
    case Qt::Key_Space: space_ = true; return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: step(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)); return;
    case Qt::Key_A:
        if (!event->modifiers().testFlag(Qt::ControlModifier)) break;
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            selection_.select(QString());
        } else {
            selectAll();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit activated(); return;
    case Qt::Key_Backspace:
        if (Selection::isPill(selection_.current())) {
            commands_.detach(*selection_.service(), *selection_.network());
        }
        return;
    case Qt::Key_Control: followModifiers(event->modifiers() | Qt::ControlModifier); break;
    case Qt::Key_Shift: followModifiers(event->modifiers() | Qt::ShiftModifier); break;
    default: break;
    }
    const QString typed = event->text();
    const auto command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (!typed.isEmpty() && typed.front().isLetterOrNumber() && !(event->modifiers() & command)) {
        find(typed);
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) space_ = false;
    if (event->key() == Qt::Key_Control) followModifiers(event->modifiers() & ~Qt::ControlModifier);
    if (event->key() == Qt::Key_Shift) followModifiers(event->modifiers() & ~Qt::ShiftModifier);
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    space_ = false; // its release goes elsewhere
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::cancelGesture() {
    if (!gesture_->isActive() && !connecting_->isActive()) return;
    gesture_->cancel();
    connecting_->cancel();
    pressedKey_.clear();
    viewport()->unsetCursor();
    showLooks();
}

/// A drag may mean something else now, although the pointer rests.
void CanvasView::followModifiers(Qt::KeyboardModifiers modifiers) {
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    if (gesture_->isActive()) gesture_->moveTo(mapToScene(at), at, modifiers);
    if (connecting_->isActive()) connecting_->moveTo(mapToScene(at), modifiers);
}

void CanvasView::step(int key, bool extend) {
    const QString next = neighbour(scene_->picture(), selection_.current(), key);
    if (next.isEmpty()) return;
    QStringList keys;
    if (extend) {
        keys = selection_.keys();
        // Going back over what is selected takes the last one out again.
        if (keys.contains(next)) keys.removeLast();
        keys.removeOne(next);
    }
    selection_.select(keys << next);
    reveal(next);
}

void CanvasView::selectAll() {
    QStringList keys;
    for (const auto& card : scene_->picture().cards)
        keys << toQt(picture::key(card.service));
    selection_.select(keys);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    cancelGesture();
    if (QApplication::mouseButtons().testFlag(Qt::LeftButton)) return; // the click ended a drag
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QPointF point = mapToScene(event->pos());
        if (CanvasItem* item = scene_->memberAt(point)) {
            if (!selection_.contains(item->key())) selection_.select(item->key());
        } else if (const TierItem* tier = scene_->tierAt(point)) {
            selection_.select(tier->key());
        } else {
            selection_.select(QString());
        }
    } else {
        where = viewport()->mapToGlobal(viewPoint(selection_.current()));
    }
    emit menuRequested(where);
}

} // namespace tw::gui

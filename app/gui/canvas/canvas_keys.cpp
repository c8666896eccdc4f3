// The part of CanvasView that deals with keys, and with menus.
#include "canvas/canvas_view.h"
#include "canvas/navigation.h"
#include "conversions.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCursor>
#include <QKeyEvent>

namespace tw::gui {

void CanvasView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isDragging()) {
            cancelGesture();
        } else if (selection_.keys().isEmpty()) {
            emit escaped();
        } else {
            selection_.select(QString());
        }
        return;
    case Qt::Key_Space: space_ = true; return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier)) break; // actions have these
        step(event->key(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_A:
        if (!event->modifiers().testFlag(Qt::ControlModifier)) break;
        if (!event->modifiers().testFlag(Qt::ShiftModifier)) break; // an action has it
        selection_.select(QString());
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

void CanvasView::invertSelection() {
    QStringList keys;
    for (const auto& card : scene_->picture().cards) {
        QString key = toQt(picture::key(card.service));
        if (!selection_.contains(key)) keys << std::move(key);
    }
    selection_.select(keys);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    cancelGesture();
    if (QApplication::mouseButtons().testFlag(Qt::LeftButton)) return; // the click ended a drag
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QPointF point = mapToScene(event->pos());
        if (const auto part = partAt(point)) {
            emit partMenuRequested(*part, where);
            return;
        }
        if (CanvasItem* item = scene_->memberAt(point)) {
            if (!selection_.contains(item->key())) selection_.select(item->key());
        } else if (const TierItem* tier = scene_->tierAt(point)) {
            selection_.select(tier->key());
        } else {
            selection_.select(QString());
        }
    } else {
        where = menuPoint();
    }
    emit menuRequested(where);
}

} // namespace tw::gui

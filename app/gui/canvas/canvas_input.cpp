// The part of CanvasView that deals with the mouse.
#include "canvas/canvas_view.h"
#include "conversions.h"

#include <QApplication>
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
    if (isDragging()) { // another button ends what one began
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
    if (tier != nullptr && event->button() == Qt::LeftButton &&
        event->modifiers() == Qt::NoModifier && isHandle(*tier, mapToScene(pressed_))) {
        pressMember(scene_->item(tier->key()), event);
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

/// A tier is dragged by its title.
bool CanvasView::isHandle(const TierItem& tier, QPointF scenePoint) const {
    return tier.isTitle(scenePoint) && tierGesture_.canBegin(tier.tier().network);
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
    if (auto* tier = dynamic_cast<TierItem*>(item)) {
        tierGesture_.begin(*tier, mapToScene(pressed_), theme_.tokens(),
                           viewport()->devicePixelRatioF());
        viewport()->setCursor(Qt::ClosedHandCursor);
        tierGesture_.moveTo(mapToScene(point));
        return;
    }
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
    if (tierGesture_.isActive()) {
        tierGesture_.moveTo(mapToScene(point));
        return;
    }
    if (connecting_->isActive()) {
        connecting_->moveTo(mapToScene(point), event->modifiers());
        return;
    }
    if (event->buttons() == Qt::NoButton) hover(mapToScene(point));
    const bool far = (point - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && !pressedKey_.isEmpty()) {
        if (far) startDrag(point);
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
}

void CanvasView::hover(QPointF scenePoint) {
    connecting_->hover(scenePoint);
    const TierItem* tier = scene_->tierAt(scenePoint);
    const bool handle = tier != nullptr && isHandle(*tier, scenePoint);
    if (handle == overHandle_) return;
    overHandle_ = handle;
    if (handle) {
        viewport()->setCursor(Qt::OpenHandCursor);
    } else {
        viewport()->unsetCursor();
    }
}

void CanvasView::dropTier() {
    const auto place = tierGesture_.place();
    const NetworkName tier = tierGesture_.tier();
    tierGesture_.cancel();
    pressedKey_.clear();
    showLooks();
    if (place) arranging().placeTier(tier, *place);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    viewport()->unsetCursor();
    overHandle_ = false;
    if (panning_) {
        panning_ = false;
        return;
    }
    if (tierGesture_.isActive()) {
        dropTier();
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
    const QPointF point = mapToScene(event->position().toPoint());
    const CanvasItem* item = scene_->memberAt(point);
    const TierItem* tier = item == nullptr ? scene_->tierAt(point) : nullptr;
    if (dynamic_cast<const CardItem*>(item) != nullptr ||
        (tier != nullptr && tier->isTitle(point))) {
        selection_.select(item != nullptr ? item->key() : tier->key());
        emit renameWanted();
    } else if (item != nullptr) {
        emit activated();
    }
}

bool CanvasView::isDragging() const {
    return gesture_->isActive() || tierGesture_.isActive() || connecting_->isActive();
}

void CanvasView::cancelGesture() {
    if (!isDragging()) return;
    gesture_->cancel();
    tierGesture_.cancel();
    connecting_->cancel();
    pressedKey_.clear();
    viewport()->unsetCursor();
    showLooks();
}

} // namespace tw::gui

#include "canvas/accessible_canvas.h"

#include "canvas/accessible_part.h"

#include <QEvent>

namespace tw::gui {
namespace {

QAccessibleInterface* makeAccessibleCanvas(const QString&, QObject* object) {
    auto* view = qobject_cast<CanvasView*>(object);
    return view == nullptr ? nullptr : new AccessibleCanvas(*view);
}

void tell(QAccessibleInterface* about, QAccessible::Event what) {
    if (about == nullptr) return;
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

/// Tells of the part that has the focus when the canvas gets it.
class FocusListener final : public QObject {
public:
    explicit FocusListener(const AccessibleCanvas& canvas) : canvas_(canvas) {}
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) {
            // After the event of the widget as a whole.
            QMetaObject::invokeMethod(
                this, [this] { tell(canvas_.focusChild(), QAccessible::Focus); },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const AccessibleCanvas& canvas_;
};

} // namespace

void installCanvasAccessibility() {
    QAccessible::installFactory(&makeAccessibleCanvas);
}

AccessibleCanvas::AccessibleCanvas(CanvasView& view)
    : QAccessibleWidget(&view, QAccessible::Canvas),
      view_(view),
      listener_(std::make_unique<FocusListener>(*this)) {
    follow();
}

AccessibleCanvas::~AccessibleCanvas() {
    for (const QAccessible::Id id : std::as_const(ids_))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleCanvas::follow() {
    view_.installEventFilter(listener_.get());
    QObject::connect(&view_, &CanvasView::rebuilt, listener_.get(), [this] { drawnAnew(); });
    QObject::connect(&view_, &CanvasView::looksChanged, listener_.get(), [this] { drawnAnew(); });
    QObject::connect(&view_.selection(), &Selection::changed, listener_.get(),
                     [this] { announceSelection(); });
}

const AccessibleParts& AccessibleCanvas::parts() const {
    if (parts_ == nullptr) parts_ = std::make_unique<AccessibleParts>(view_);
    return *parts_;
}

void AccessibleCanvas::drawnAnew() {
    if (parts_ == nullptr) return; // nobody has asked
    parts_.reset();
    QStringList gone;
    for (auto it = ids_.cbegin(); it != ids_.cend(); ++it) {
        if (parts().find(it.key()) == nullptr) gone << it.key();
    }
    for (const QString& key : gone) {
        const QAccessible::Id id = ids_.take(key);
        tell(QAccessible::accessibleInterface(id), QAccessible::ObjectDestroyed);
        QAccessible::deleteAccessibleInterface(id);
    }
    tell(this, QAccessible::ObjectReorder);
}

void AccessibleCanvas::announceSelection() {
    tell(this, QAccessible::SelectionWithin);
    QAccessibleInterface* current = part(view_.selection().current());
    tell(current, QAccessible::Selection);
    if (view_.hasFocus()) tell(current, QAccessible::Focus);
}

QAccessibleInterface* AccessibleCanvas::part(const QString& key) const {
    if (parts().find(key) == nullptr) return nullptr;
    const auto known = ids_.constFind(key);
    if (known != ids_.cend()) return QAccessible::accessibleInterface(*known);
    auto* made = new AccessiblePart(*this, key);
    ids_.insert(key, QAccessible::registerAccessibleInterface(made)); // which owns it
    return made;
}

bool AccessibleCanvas::hasFocus(const QString& key) const {
    return view_.hasFocus() && view_.selection().current() == key;
}

QList<QWidget*> AccessibleCanvas::boxes() const {
    QList<QWidget*> found;
    for (QWidget* child : view_.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        // What belongs to every scroll area is no part of what is said.
        const bool own = child != view_.viewport() && !child->objectName().startsWith("qt_");
        if (own && child->isVisible() && !child->isWindow()) found << child;
    }
    return found;
}

int AccessibleCanvas::childCount() const {
    return static_cast<int>(parts().top().size() + boxes().size());
}

QAccessibleInterface* AccessibleCanvas::child(int index) const {
    const QStringList& top = parts().top();
    if (index < 0) return nullptr;
    if (index < top.size()) return part(top[index]);
    return QAccessible::queryAccessibleInterface(boxes().value(index - top.size()));
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface* child) const {
    if (child == nullptr) return -1;
    const QStringList& top = parts().top();
    if (const auto* known = dynamic_cast<const AccessiblePart*>(child))
        return static_cast<int>(top.indexOf(known->key()));
    const auto box = boxes().indexOf(qobject_cast<QWidget*>(child->object()));
    return box < 0 ? -1 : static_cast<int>(top.size() + box);
}

QAccessibleInterface* AccessibleCanvas::childAt(int x, int y) const {
    const QPoint inView = view_.viewport()->mapFromGlobal(QPoint(x, y));
    if (!view_.viewport()->rect().contains(inView)) return nullptr;
    for (QWidget* box : boxes()) {
        if (box->rect().contains(box->mapFromGlobal(QPoint(x, y))))
            return QAccessible::queryAccessibleInterface(box);
    }
    const QPointF point = view_.mapToScene(inView);
    if (const CanvasItem* item = view_.canvas().memberAt(point)) return part(item->key());
    const TierItem* tier = view_.canvas().tierAt(point);
    return tier == nullptr ? nullptr : part(tier->key());
}

QAccessibleInterface* AccessibleCanvas::focusChild() const {
    if (!view_.hasFocus()) return nullptr;
    return part(view_.selection().current());
}

void* AccessibleCanvas::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::SelectionInterface)
        return static_cast<QAccessibleSelectionInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleCanvas::selectedItemCount() const {
    return static_cast<int>(selectedItems().size());
}

QList<QAccessibleInterface*> AccessibleCanvas::selectedItems() const {
    QList<QAccessibleInterface*> items;
    for (const QString& key : view_.selection().keys()) {
        if (QAccessibleInterface* found = part(key)) items << found;
    }
    return items;
}

bool AccessibleCanvas::select(QAccessibleInterface* item) {
    const auto* known = dynamic_cast<const AccessiblePart*>(item);
    if (known == nullptr || !known->state().selectable) return false;
    QStringList keys = view_.selection().keys();
    keys.removeOne(known->key());
    keys << known->key();
    view_.selection().select(keys);
    return true;
}

bool AccessibleCanvas::unselect(QAccessibleInterface* item) {
    const auto* known = dynamic_cast<const AccessiblePart*>(item);
    if (known == nullptr) return false;
    QStringList keys = view_.selection().keys();
    if (!keys.removeOne(known->key())) return false;
    view_.selection().select(keys);
    return true;
}

bool AccessibleCanvas::selectAll() {
    view_.selectAll();
    return !view_.selection().keys().isEmpty();
}

bool AccessibleCanvas::clear() {
    view_.selection().select(QStringList());
    return true;
}

} // namespace tw::gui

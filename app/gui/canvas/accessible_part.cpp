#include "canvas/accessible_part.h"

#include "canvas/accessible_relations.h"
#include "canvas/accessible_words.h"
#include "conversions.h"

#include <QTimer>

namespace tw::gui {
namespace {

using Kind = AccessiblePartInfo::Kind;
using Related = QList<std::pair<QAccessibleInterface*, QAccessible::Relation>>;

} // namespace

QWindow* AccessiblePart::window() const {
    return canvas_.view().window()->windowHandle();
}

QAccessibleInterface* AccessiblePart::parent() const {
    const auto* part = info();
    if (part != nullptr && !part->parent.isEmpty()) return canvas_.part(part->parent);
    return QAccessible::queryAccessibleInterface(&canvas_.view());
}

QAccessibleInterface* AccessiblePart::child(int index) const {
    const auto* part = info();
    if (part == nullptr || index < 0 || index >= part->children.size()) return nullptr;
    return canvas_.part(part->children[index]);
}

QAccessibleInterface* AccessiblePart::childAt(int x, int y) const {
    const auto* found = dynamic_cast<const AccessiblePart*>(canvas_.childAt(x, y));
    if (found == nullptr || indexOfChild(found) < 0) return nullptr;
    return canvas_.part(found->key());
}

int AccessiblePart::childCount() const {
    const auto* part = info();
    return part == nullptr ? 0 : static_cast<int>(part->children.size());
}

int AccessiblePart::indexOfChild(const QAccessibleInterface* child) const {
    const auto* part = info();
    const auto* known = dynamic_cast<const AccessiblePart*>(child);
    if (part == nullptr || known == nullptr) return -1;
    return static_cast<int>(part->children.indexOf(known->key()));
}

Related AccessiblePart::relations(QAccessible::Relation match) const {
    Related related;
    const auto* part = info();
    if (part == nullptr) return related;
    for (const auto& [key, relation] : bondsOf(canvas_.view(), canvas_.parts(), *part)) {
        if (!(match & relation)) continue;
        if (QAccessibleInterface* other = canvas_.part(key)) related.append({other, relation});
    }
    return related;
}

QString AccessiblePart::text(QAccessible::Text what) const {
    const auto* part = info();
    if (part == nullptr) return {};
    if (what == QAccessible::Name) return accessibleName(canvas_.view(), *part);
    if (what == QAccessible::Description) return accessibleDescription(canvas_.view(), *part);
    return {};
}

QRect AccessiblePart::rect() const {
    const auto* part = info();
    if (part == nullptr) return {};
    const CanvasView& view = canvas_.view();
    const QRect inView = view.mapFromScene(sceneRectOf(canvas_.view(), *part)).boundingRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role AccessiblePart::role() const {
    const auto* part = info();
    if (part == nullptr) return QAccessible::NoRole;
    switch (part->kind) {
    case Kind::Tier: return QAccessible::List;
    case Kind::Card:
    case Kind::Pill: return QAccessible::ListItem;
    case Kind::Outside:
    case Kind::Edge:
    case Kind::Mark: break;
    }
    return QAccessible::Graphic;
}

bool AccessiblePart::isLine() const {
    const auto* part = info();
    return part != nullptr && (part->kind == Kind::Edge || part->kind == Kind::Mark);
}

bool AccessiblePart::canBeSelected() const {
    const auto* part = info();
    if (part == nullptr || canvasPartOf(canvas_.view(), *part)) return false;
    const bool isColumn = isCollapsible() && Selection::networkOf(key_)->empty();
    return !isColumn;
}

bool AccessiblePart::isCollapsible() const {
    const auto* part = info();
    return part != nullptr && part->kind == Kind::Tier;
}

QAccessible::State AccessiblePart::state() const {
    QAccessible::State state;
    const auto* part = info();
    state.invalid = part == nullptr;
    if (part == nullptr) return state;
    const CanvasView& view = canvas_.view();
    state.invisible = !view.isVisible();
    const QRect shown(view.viewport()->mapToGlobal(QPoint(0, 0)), view.viewport()->size());
    state.offscreen = !shown.intersects(rect());
    state.readOnly = canvas_.view().workspace().isStale();
    if (isCollapsible()) {
        const bool collapsed = canvas_.view().canvas().picture().tiers[part->index].collapsed;
        state.expandable = true;
        state.collapsed = collapsed;
        state.expanded = !collapsed;
    }
    state.hasPopup = true;
    if (!canBeSelected()) return state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = canvas_.view().selection().contains(key_);
    state.focused = canvas_.hasFocus(key_);
    return state;
}

void* AccessiblePart::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

PartMenu AccessiblePart::menu() const {
    const CanvasView& view = canvas_.view();
    if (auto part = canvasPartOf(canvas_.view(), *info())) {
        return [&view, part = std::move(*part)](QMenu& menu) {
            if (view.partMenuFiller()) view.partMenuFiller()(menu, part);
        };
    }
    return [&view, key = selectedKey()](QMenu& menu) {
        Selection only;
        only.select(key);
        if (view.menuFiller()) view.menuFiller()(menu, only);
    };
}

QStringList AccessiblePart::actionNames() const {
    if (info() == nullptr) return {};
    QStringList names;
    if (isLine()) names << pressAction();
    if (canBeSelected()) names << pressAction() << setFocusAction();
    names << showMenuAction();
    if (isCollapsible()) names << toggleAction();
    return names + menuSentences(menu());
}

void AccessiblePart::choose() const {
    CanvasView& view = canvas_.view();
    // A line leads to its end.
    const QString key = isLine() ? endsOf(view, *info()).to : selectedKey();
    view.selection().select(key);
    view.reveal(key);
    view.setFocus(Qt::OtherFocusReason);
}

void AccessiblePart::doAction(const QString& name) {
    if (!actionNames().contains(name)) return;
    CanvasView& view = canvas_.view();
    if (name == toggleAction()) {
        view.toggleCollapsed(*Selection::networkOf(key_));
        return;
    }
    const auto part = canvasPartOf(view, *info());
    const PartMenu fill = menu();
    const QPoint middle = rect().center();
    const bool isPress = name == pressAction() || name == setFocusAction();
    // The menu of what cannot be selected leaves the selection as it is. A mark of it may be gone
    // with it, and this interface too.
    if (isPress || !part) choose();
    if (isPress) return;
    if (name != showMenuAction()) {
        carryOut(fill, name);
        return;
    }
    // The reader has its answer before the menu takes the keyboard.
    QTimer::singleShot(0, &view, [&view, part, middle] {
        if (part) {
            emit view.partMenuRequested(*part, middle);
        } else {
            emit view.menuRequested(middle);
        }
    });
}

QStringList AccessiblePart::keyBindingsForAction(const QString& name) const {
    if (info() == nullptr || name == pressAction() || name == setFocusAction() ||
        name == toggleAction())
        return {};
    if (name != showMenuAction()) return keysOf(menu(), name);
    if (canvasPartOf(canvas_.view(), *info())) return {}; // the canvas has no focus for it
    return {QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText)};
}

} // namespace tw::gui

// A window whose canvas is asked as a screen reader asks.
#pragma once

#include "canvas/accessible_canvas.h"
#include "window_fixture.h"

#include <QAccessible>

namespace tw::gui {

inline QString nameOf(const QAccessibleInterface& part) {
    return part.text(QAccessible::Name);
}

inline QString descriptionOf(const QAccessibleInterface& part) {
    return part.text(QAccessible::Description);
}

/// Parents, children and indices agree, everywhere below.
inline int countConsistent(QAccessibleInterface& part) {
    int count = 1;
    for (int at = 0; at < part.childCount(); ++at) {
        QAccessibleInterface* child = part.child(at);
        if (child == nullptr || !child->isValid() || child->parent() != &part ||
            part.indexOfChild(child) != at) {
            qWarning("%s: child %d does not know its place", qPrintable(nameOf(part)), at);
            return -10000;
        }
        count += child->object() == nullptr ? countConsistent(*child) : 0;
    }
    return count;
}

class Reader : public WindowFixture {
public:
    explicit Reader(const QString& fixture = "shop") : WindowFixture(fixture) {
        container = QAccessible::queryAccessibleInterface(&canvas());
    }
    [[nodiscard]] QAccessibleInterface* part(const QString& key) const {
        auto* tree = dynamic_cast<AccessibleCanvas*>(container);
        return tree == nullptr ? nullptr : tree->part(key);
    }
    /// By its name, among the lines and tiers.
    [[nodiscard]] QAccessibleInterface* child(const QString& name) const {
        for (int at = 0; at < container->childCount(); ++at) {
            if (nameOf(*container->child(at)) == name) return container->child(at);
        }
        return nullptr;
    }
    static bool related(const QAccessibleInterface* part, const QAccessibleInterface* other,
                        QAccessible::Relation relation) {
        for (const auto& [found, how] : part->relations(relation)) {
            if (found == other && how == relation) return true;
        }
        return false;
    }

    QAccessibleInterface* container = nullptr;
};

} // namespace tw::gui

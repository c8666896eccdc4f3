// A tier, a service, an attachment or a line of the canvas, as assistive technology sees it.
#pragma once

#include "canvas/accessible_actions.h"
#include "canvas/accessible_canvas.h"

namespace tw::gui {

/// Knows its key alone, and looks at what is on the canvas when it is asked. Not valid while there
/// is nothing with its key.
class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(const AccessibleCanvas& canvas, QString key)
        : canvas_(canvas), key_(std::move(key)) {}

    [[nodiscard]] const QString& key() const { return key_; }

    [[nodiscard]] bool isValid() const override { return info() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QList<std::pair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString&) override {} // names are changed by renaming
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] const AccessiblePartInfo* info() const { return canvas_.parts().find(key_); }
    [[nodiscard]] bool canBeSelected() const;
    [[nodiscard]] bool isLine() const;
    [[nodiscard]] bool isCollapsible() const;
    /// What is selected with the part; empty where that is nothing.
    [[nodiscard]] QString selectedKey() const { return canBeSelected() ? key_ : QString(); }
    [[nodiscard]] PartMenu menu() const;
    void choose() const;

    const AccessibleCanvas& canvas_;
    QString key_;
};

} // namespace tw::gui

// The canvas as assistive technology sees it: a container of parts that can be selected.
#pragma once

#include "canvas/accessible_parts.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>

namespace tw::gui {

/// Parts have interfaces of their own, made when they are asked for, kept by key over drawings.
class AccessibleCanvas final : public QAccessibleWidget, public QAccessibleSelectionInterface {
public:
    explicit AccessibleCanvas(CanvasView& view);
    AccessibleCanvas(const AccessibleCanvas&) = delete;
    AccessibleCanvas& operator=(const AccessibleCanvas&) = delete;
    ~AccessibleCanvas() override;

    [[nodiscard]] CanvasView& view() const { return view_; }
    [[nodiscard]] const AccessibleParts& parts() const;
    /// Null for what is not on the canvas.
    [[nodiscard]] QAccessibleInterface* part(const QString& key) const;
    [[nodiscard]] bool hasFocus(const QString& key) const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] int selectedItemCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedItems() const override;
    bool select(QAccessibleInterface* item) override;
    bool unselect(QAccessibleInterface* item) override;
    bool selectAll() override;
    bool clear() override;

private:
    /// Search bar, legend and minimap, where they are shown.
    [[nodiscard]] QList<QWidget*> boxes() const;
    void follow();
    void drawnAnew();
    void announceSelection();

    CanvasView& view_;
    mutable std::unique_ptr<AccessibleParts> parts_; ///< made when asked for
    mutable QHash<QString, QAccessible::Id> ids_;
    std::unique_ptr<QObject> listener_; ///< ends the connections with this object
};

/// To be called once, before the first canvas is shown.
void installCanvasAccessibility();

} // namespace tw::gui

// How the parts of the canvas belong together, as far as it is shown now.
#pragma once

#include "canvas/accessible_parts.h"

#include <QAccessible>
#include <QList>

namespace tw::gui {

/// What another part is to the one in question.
struct AccessibleBond {
    QString other; ///< its key
    QAccessible::Relation relation = QAccessible::FlowsTo;
    friend bool operator==(const AccessibleBond&, const AccessibleBond&) = default;
};

/// A tier controls its cards, and a card its pills; a tier is the label of the pills in it. Lines,
/// and what the selected service reaches, are flows: as long as their overlays are on.
[[nodiscard]] QList<AccessibleBond> bondsOf(CanvasView& view, const AccessibleParts& parts,
                                            const AccessiblePartInfo& part);

} // namespace tw::gui

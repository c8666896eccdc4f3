// What a screen reader says of the parts of the canvas: all that colours, signs and lines say. The
// outline says the same of its rows.
#pragma once

#include "canvas/accessible_parts.h"

namespace tw::gui {

[[nodiscard]] QString accessibleName(CanvasView& view, const AccessiblePartInfo& part);
/// State, problems and marks, in sentences.
[[nodiscard]] QString accessibleDescription(CanvasView& view, const AccessiblePartInfo& part);

/// The name of a service or network, or of what is outside.
[[nodiscard]] QString nameOfKey(const QString& key);
/// `proxy, attached to app`
[[nodiscard]] QString pillName(const picture::Pill& pill);
/// What stands on a card beside its name and its problems: image, ports, limits, health, route.
[[nodiscard]] QStringList shownOn(const picture::Card& card);
/// Members and badges of a tier.
[[nodiscard]] QStringList shownOn(const picture::TierBox& tier);

/// What is said of a part beyond what stands on it: its problems, its marks, and how old that is.
[[nodiscard]] QStringList saidOf(CanvasView& view, const picture::Card& card);
[[nodiscard]] QStringList saidOf(CanvasView& view, const picture::TierBox& tier);
[[nodiscard]] QStringList saidOf(CanvasView& view, const picture::Pill& pill);
/// Of what is outside: the marks alone.
[[nodiscard]] QStringList saidOf(CanvasView& view, const picture::Outside& outside);

/// The lines that are shown and begin or end at a part, each with its ends and what it says; not
/// those that the outline has rows for. With `other`: all lines between the two.
[[nodiscard]] QStringList linesSaid(CanvasView& view, const QString& key,
                                    const QString& other = {});

} // namespace tw::gui

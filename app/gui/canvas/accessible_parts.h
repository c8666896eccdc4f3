// The canvas as a tree of parts, for screen readers: the Internet and the host, tiers with the
// cards and pills in them, and the lines between all of these.
#pragma once

#include "canvas/canvas_view.h"

#include <QHash>
#include <QStringList>

#include <cstddef>

namespace tw::gui {

/// One part, found again by its key when the picture has been drawn anew.
struct AccessiblePartInfo {
    enum class Kind { Outside, Tier, Card, Pill, Edge, Mark };
    Kind kind = Kind::Card;
    std::size_t index = 0; ///< in the list of its kind: of the picture, or of the marks
    QString key;           ///< as in the selection; `edge:…` and `mark:…` for lines
    QString parent;        ///< key of a tier; empty: the canvas
    QStringList children;
};

class AccessibleParts {
public:
    /// What is on the canvas now.
    explicit AccessibleParts(CanvasView& view);

    [[nodiscard]] const QStringList& top() const { return top_; }
    [[nodiscard]] const QHash<QString, AccessiblePartInfo>& all() const { return parts_; }
    /// Null for what is not on the canvas.
    [[nodiscard]] const AccessiblePartInfo* find(const QString& key) const;
    /// Keys of the lines that begin or end at a part.
    [[nodiscard]] QStringList linesAt(const QString& key) const { return linesAt_.value(key); }

private:
    void add(AccessiblePartInfo::Kind kind, std::size_t index, const QString& key,
             const QString& parent = {});
    void addLines(CanvasView& view);
    void addLine(AccessiblePartInfo::Kind kind, std::size_t index, const QString& name,
                 const std::string& from, const std::string& to);

    QHash<QString, AccessiblePartInfo> parts_;
    QHash<QString, QStringList> linesAt_;
    QStringList top_;
};

/// From where to where a line leads, as keys of other parts.
struct AccessibleEnds {
    QString from, to;
};
[[nodiscard]] AccessibleEnds endsOf(CanvasView& view, const AccessiblePartInfo& line);
/// What has a menu without being selected: lines, the Internet and the host.
[[nodiscard]] std::optional<CanvasPart> canvasPartOf(CanvasView& view,
                                                     const AccessiblePartInfo& part);
/// The place of a part, in scene coordinates.
[[nodiscard]] QRectF sceneRectOf(CanvasView& view, const AccessiblePartInfo& part);

} // namespace tw::gui

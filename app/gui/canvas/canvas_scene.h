// The picture as items.
#pragma once

#include "canvas/edge_layer.h"
#include "canvas/items.h"
#include "overlays/mark_layer.h"
#include "picture/picture.h"

#include <QGraphicsScene>
#include <QHash>

namespace tw::gui {

class CanvasScene : public QGraphicsScene {
    Q_OBJECT

public:
    using QGraphicsScene::QGraphicsScene;

    /// Replaces everything on the canvas. `tokens` must outlive the items.
    void show(picture::Picture picture, const Tokens& tokens);
    [[nodiscard]] const picture::Picture& picture() const { return picture_; }
    [[nodiscard]] CanvasItem* item(const QString& key) const { return items_.value(key); }
    [[nodiscard]] const QHash<QString, CanvasItem*>& canvasItems() const { return items_; }
    /// The topmost card or pill at a place, or null.
    [[nodiscard]] CanvasItem* memberAt(QPointF point) const;
    [[nodiscard]] TierItem* tierAt(QPointF point) const;
    [[nodiscard]] EdgeLayer* edges() const { return edges_; }
    [[nodiscard]] MarkLayer* markLayer() const { return marks_; }

private:
    template <class Item, class Part>
    void add(const Part& part, const Tokens& tokens);

    picture::Picture picture_;
    QHash<QString, CanvasItem*> items_;
    EdgeLayer* edges_ = nullptr;
    MarkLayer* marks_ = nullptr;
};

} // namespace tw::gui

#include "canvas/canvas_scene.h"

#include "canvas/style.h"
#include "conversions.h"

namespace tw::gui {

template <class Item, class Part>
void CanvasScene::add(const Part& part, const Tokens& tokens) {
    auto* item = new Item(part, tokens);
    addItem(item); // the scene owns it from here on
    items_.insert(item->key(), item);
}

void CanvasScene::show(picture::Picture picture, const Tokens& tokens) {
    items_.clear();
    edges_ = nullptr;
    marks_ = nullptr;
    clear();
    picture_ = std::move(picture);
    for (const auto& tier : picture_.tiers)
        add<TierItem>(tier, tokens);
    for (const auto& outside : picture_.outside)
        add<OutsideItem>(outside, tokens);
    for (const auto& pill : picture_.pills)
        add<PillItem>(pill, tokens);
    for (const auto& card : picture_.cards)
        add<CardItem>(card, tokens);
    edges_ = new EdgeLayer(picture_, tokens);
    addItem(edges_);
    marks_ = new MarkLayer(tokens);
    addItem(marks_);
    setSceneRect(toQt(picture_.bounds));
}

CanvasItem* CanvasScene::memberAt(QPointF point) const {
    for (QGraphicsItem* item : items(point)) {
        if (auto* card = dynamic_cast<CardItem*>(item)) return card;
        if (auto* pill = dynamic_cast<PillItem*>(item)) return pill;
    }
    return nullptr;
}

TierItem* CanvasScene::tierAt(QPointF point) const {
    for (QGraphicsItem* item : items(point)) {
        if (auto* tier = dynamic_cast<TierItem*>(item)) return tier;
    }
    return nullptr;
}

} // namespace tw::gui

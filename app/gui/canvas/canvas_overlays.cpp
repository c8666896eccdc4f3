// The part of CanvasView that answers questions: overlays, legend, tips.
#include "canvas/canvas_view.h"
#include "canvas/style.h"
#include "conversions.h"
#include "focus/find_bar.h"
#include "focus/minimap.h"
#include "overlays/legend.h"

namespace tw::gui {
namespace {

bool canFade(const CanvasItem& item) {
    return dynamic_cast<const CardItem*>(&item) != nullptr ||
           dynamic_cast<const PillItem*>(&item) != nullptr;
}

QString chipTip(const std::vector<picture::Chip>& chips, QPointF point) {
    for (const auto& chip : chips) {
        if (toQt(chip.rect).contains(point)) return toQt(chip.tip);
    }
    return {};
}

} // namespace

picture::Overlays CanvasView::question() const {
    picture::Overlays question;
    question.reachability = overlays_.reachability;
    question.blast = overlays_.blast;
    question.flows = overlays_.flows;
    question.routes = overlays_.routes;
    question.changes = overlays_.changes;
    if (selection_.keys().size() == 1) question.about = selection_.service();
    if (const auto& opening = workspace_.opening()) question.opening = &opening->facts;
    return question;
}

void CanvasView::showLooks() {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr || scene_->edges() == nullptr) return;
    marks_ = picture::marks(shown->facts, scene_->picture(), question(), canvasMetrics());
    const auto sight = inSight();
    for (CanvasItem* item : scene_->canvasItems()) {
        Look look;
        look.selected = selection_.contains(item->key());
        look.away = !look.selected && sight && dynamic_cast<OutsideItem*>(item) == nullptr &&
                    !sight->contains(toBytes(item->key()));
        look.dimmed = !look.selected && marks_.lit && canFade(*item) &&
                      !marks_.lit->contains(toBytes(item->key()));
        item->setLook(look);
    }
    const auto service = selection_.service();
    EdgeLayer::Shown edges;
    edges.published = overlays_.published;
    edges.dependencies = overlays_.dependencies;
    edges.focus = service ? toQt(picture::key(*service)) : QString();
    if (sight) {
        edges.inSight.emplace({QStringLiteral("internet"), QStringLiteral("host")});
        for (const std::string& key : *sight)
            edges.inSight->insert(toQt(key));
    }
    scene_->edges()->show(edges);
    scene_->markLayer()->show(marks_, scene_->sceneRect());
    showLegend();
}

void CanvasView::showLegend() {
    LegendContent content;
    content.marks = marks_;
    for (const auto& edge : scene_->picture().edges) {
        using Kind = picture::Edge::Kind;
        if (edge.kind == Kind::Membership) content.attached = true;
        if (edge.kind == Kind::Published && overlays_.published)
            content.published.insert(edge.tone);
        if (edge.kind == Kind::Depends && overlays_.dependencies) content.dependencies = true;
    }
    for (const auto& card : scene_->picture().cards) {
        for (const auto& chip : card.problem_chips) {
            if (chip.sign) content.consequences.insert(*chip.sign);
        }
    }
    if (!findBar_->query().isEmpty()) {
        content.away = tr("not found by the search");
    } else if (overlays_.focus && !selection_.keys().isEmpty()) {
        content.away = tr("not next to the selection");
    }
    const auto& facts = workspace_.lastReadable()->facts;
    if (overlays_.blast && !question().about) {
        content.hint = tr("Select a service to see what a break-in there leads to.");
    } else if (overlays_.flows && (!facts.contract || !facts.contract->flows)) {
        content.hint = tr("There is no contract with flows.");
    } else if (overlays_.changes && marks_.counts.empty()) {
        content.hint = tr("Nothing has changed since opening.");
    }
    minimap_->setWanted(overlays_.minimap);
    if (overlays_.legend && framed_) {
        legend_->show(content);
    } else {
        legend_->hide();
    }
}

Legend& CanvasView::legend() {
    noteFrame();
    return *legend_;
}

/// The first frame does not wait for the legend.
void CanvasView::noteFrame() {
    if (framed_) return;
    framed_ = true;
    if (workspace_.lastReadable() != nullptr && scene_->edges() != nullptr) showLegend();
}

void CanvasView::setOverlays(const Overlays& overlays) {
    overlays_ = overlays;
    showLooks();
}

QString CanvasView::tipAt(QPointF point) const {
    constexpr double tolerance = 4;
    QString mark = scene_->markLayer() == nullptr
                       ? QString()
                       : scene_->markLayer()->tipAt(point, tolerance / zoom());
    if (!mark.isEmpty()) return mark;
    if (const auto* card = dynamic_cast<CardItem*>(scene_->memberAt(point))) {
        for (const auto* chips : {&card->card().chips, &card->card().problem_chips}) {
            const QString tip = chipTip(*chips, point - card->pos());
            if (!tip.isEmpty()) return tip;
        }
        return toQt(card->card().title + "\n" + card->card().subtitle);
    }
    const auto* tier = scene_->tierAt(point);
    return tier == nullptr ? QString() : chipTip(tier->tier().badges, point - tier->pos());
}

} // namespace tw::gui

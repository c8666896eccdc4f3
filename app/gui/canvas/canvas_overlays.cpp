// The part of CanvasView that answers questions: overlays, legend, tips.
#include "canvas/canvas_view.h"
#include "canvas/style.h"
#include "conversions.h"
#include "focus/find_bar.h"
#include "focus/minimap.h"
#include "picture/boxes.h"

namespace tw::gui {
namespace {

constexpr double tolerance = 4; ///< around lines, in pixels

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
    question.names = overlays_.dnsNames;
    if (selection_.keys().size() == 1) question.about = selection_.service();
    if (const analysis::SnapshotPtr then = earlier()) question.before = &then->facts;
    question.changes = question.before != nullptr;
    return question;
}

analysis::SnapshotPtr CanvasView::earlier() const {
    if (overlays_.sinceCommit) return committed_;
    return overlays_.sinceOpening ? workspace_.opening() : nullptr;
}

void CanvasView::setCommitted(const analysis::SnapshotPtr& committed, const QString& problem) {
    committed_ = committed;
    committedProblem_ = problem;
    if (!overlays_.sinceCommit) return;
    rebuild();
    showLegend(); // there may be another reason why nothing has changed
}

QString CanvasView::changesHint() const {
    if (overlays_.sinceCommit && committed_ == nullptr) {
        return committedProblem_.isEmpty() ? tr("The last commit is being read …")
                                           : committedProblem_;
    }
    if (!marks_.counts.empty()) return {};
    return overlays_.sinceCommit ? tr("Nothing has changed since the last commit.")
                                 : tr("Nothing has changed since opening.");
}

QString CanvasView::changesCaption() const {
    if (earlier() == nullptr) return {};
    return overlays_.sinceCommit ? tr("Since the last commit:") : tr("Since opening:");
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
    scene_->markLayer()->show(marks_, {scene_->picture().ghost_tiers, scene_->picture().ghosts},
                              scene_->sceneRect());
    showLegend();
    emit looksChanged();
}

void CanvasView::showLegend() {
    LegendContent content =
        legendOf(scene_->picture(), marks_, overlays_.published, overlays_.dependencies);
    if (!findBar_->query().isEmpty()) {
        content.away = tr("not found by the search");
    } else if (overlays_.focus && !selection_.keys().isEmpty()) {
        content.away = tr("not next to the selection");
    }
    const auto& facts = workspace_.lastReadable()->facts;
    if (overlays_.blast && !question().about) {
        content.hint = tr("Select a service to see what a break-in there leads to.");
    } else if (overlays_.dnsNames && !question().about) {
        content.hint = tr("Select a service to see who finds it by which name.");
    } else if (overlays_.flows && (!facts.contract || !facts.contract->flows)) {
        content.hint = tr("There is no contract with flows.");
    } else if (overlays_.sinceCommit || overlays_.sinceOpening) {
        content.hint = changesHint();
    }
    content.traced = traced_;
    content.caption = changesCaption();
    content.ghosts = scene_->picture().ghosts.size();
    minimap_->setWanted(overlays_.minimap);
    if (overlays_.legend && framed_) {
        legend_->show(content);
    } else {
        legend_->hide();
    }
}

void CanvasView::setTraced(std::optional<picture::Tone> tone) {
    if (tone == traced_) return;
    traced_ = tone;
    if (workspace_.lastReadable() != nullptr && scene_->edges() != nullptr) showLegend();
}

Legend& CanvasView::legend() {
    noteFrame();
    return *legend_;
}

Sight CanvasView::sight() const {
    const QTransform toView =
        viewportTransform() * QTransform::fromTranslate(viewport()->x(), viewport()->y());
    const auto seen = [&](const picture::Rect& rect) { return toView.mapRect(toQt(rect)); };
    Sight sight{viewport()->geometry(), {}, {}};
    const QRectF shown = toView.inverted().mapRect(QRectF(sight.area));
    const auto keep = [&](const picture::Rect& rect) {
        if (shown.intersects(toQt(rect))) sight.kept << seen(rect);
    };
    const picture::Picture& picture = scene_->picture();
    for (const auto& tier : picture.tiers) {
        sight.picture |= seen(tier.rect);
        keep({tier.rect.x, tier.rect.y, tier.rect.width, picture::size::tier_header});
        if (tier.collapsed) keep(tier.stub);
    }
    for (const auto& card : picture.cards)
        keep(card.rect);
    for (const auto& pill : picture.pills)
        keep(pill.rect);
    for (const auto& ghost : picture.ghosts)
        keep(ghost.rect);
    for (const auto& outside : picture.outside) {
        sight.picture |= seen(outside.rect);
        keep(outside.rect);
    }
    for (const QWidget* box : std::initializer_list<const QWidget*>{minimap_, findBar_}) {
        if (!box->isHidden()) sight.kept << QRectF(box->geometry());
    }
    return sight;
}

void CanvasView::placeLegend(Legend::Move how) {
    if (!framed_ || legend_->isHidden() || scene_->edges() == nullptr) return;
    legend_->place(sight(), how);
}

/// The first frame does not wait for the legend.
void CanvasView::noteFrame() {
    if (framed_) return;
    framed_ = true;
    if (workspace_.lastReadable() == nullptr || scene_->edges() == nullptr) return;
    showLegend();
    placeLegend(Legend::Move::Freely);
}

void CanvasView::setOverlays(const Overlays& overlays) {
    const analysis::SnapshotPtr then = earlier();
    overlays_ = overlays;
    if (earlier() != then) {
        rebuild(); // ghosts come or go
    } else {
        showLooks();
    }
}

std::optional<CanvasPart> CanvasView::partAt(QPointF point) const {
    if (scene_->markLayer() == nullptr) return std::nullopt;
    const double reach = tolerance / zoom();
    if (auto mark = scene_->markLayer()->partAt(point, reach)) return mark;
    if (scene_->memberAt(point) != nullptr) return std::nullopt;
    if (auto line = scene_->edges()->partAt(point, reach)) return line;
    for (const auto& outside : scene_->picture().outside) {
        if (toQt(outside.rect).contains(point)) return partOf(outside);
    }
    return std::nullopt;
}

QString CanvasView::tipAt(QPointF point) const {
    if (connecting_->isAtKnob(point)) return connecting_->tip();
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
    if (tier == nullptr) return {};
    QString badge = chipTip(tier->tier().badges, point - tier->pos());
    if (!badge.isEmpty() || !isHandle(*tier, point)) return badge;
    return tr("%1\nDrag the title sideways to put the tier elsewhere.")
        .arg(toQt(tier->tier().title));
}

} // namespace tw::gui

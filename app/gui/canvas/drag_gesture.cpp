#include "canvas/drag_gesture.h"

#include "canvas/arranging.h"
#include "conversions.h"
#include "verbs/destinations.h"

#include <QGraphicsPixmapItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <set>

namespace tw::gui {
namespace {

constexpr int dwellMilliseconds = 60;

QPixmap pictureOf(CanvasItem& item, qreal ratio) {
    const QRectF bounds = item.boundingRect();
    QPixmap pixmap((bounds.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-bounds.topLeft());
    QStyleOptionGraphicsItem option;
    item.paint(&painter, &option, nullptr);
    return pixmap;
}

} // namespace

DragGesture::DragGesture(CanvasScene& scene, Workspace& workspace, Commands& commands,
                         QWidget& viewport, const Tokens& tokens, QObject* parent)
    : QObject(parent),
      scene_(scene),
      workspace_(workspace),
      commands_(commands),
      viewport_(viewport),
      tokens_(tokens),
      bubble_(new PreviewBubble(&viewport)),
      foresight_(workspace, commands, this) {
    dwell_.setSingleShot(true);
    dwell_.setInterval(dwellMilliseconds);
    connect(&dwell_, &QTimer::timeout, this, &DragGesture::askForPreview);
    connect(&foresight_, &Foresight::takesLong, this, [this] {
        bubble_->showFor(titleOf(current_), beingWorkedOut(), tokens_);
        bubble_->placeAt(viewPoint_);
    });
}

DragGesture::~DragGesture() {
    if (bubble_ != nullptr) bubble_->deleteLater();
}

void DragGesture::begin(CanvasItem* item, std::vector<Departure> departures, QPointF at) {
    known_.clear();
    last_ = {};
    departures_ = std::move(departures);
    current_ = {};
    active_ = true;
    isPill_ = dynamic_cast<PillItem*>(item) != nullptr;
    makeGhost(item, at);
}

void DragGesture::makeGhost(CanvasItem* item, QPointF at) {
    grab_ = at - item->pos();
    auto* ghost = new QGraphicsPixmapItem(pictureOf(*item, viewport_.devicePixelRatioF()));
    ghost->setOffset(item->boundingRect().topLeft());
    ghost->setOpacity(0.85);
    ghost->setZValue(10);
    ghost->setPos(item->pos());
    ghost->setAcceptedMouseButtons(Qt::NoButton);
    scene_.addItem(ghost);
    ghost_ = ghost;
    const auto dim = [](CanvasItem& each) {
        Look look = each.look();
        look.dimmed = true;
        each.setLook(look);
    };
    dim(*item);
    if (isPill_) return;
    for (const auto& departure : departures_) {
        if (CanvasItem* card = scene_.item(toQt(picture::key(departure.service)))) dim(*card);
    }
}

Drop DragGesture::dropAt(QPointF scenePoint, Qt::KeyboardModifiers modifiers) const {
    const auto* tier = scene_.picture().tier_at({scenePoint.x(), scenePoint.y()});
    const bool copy = modifiers.testFlag(Qt::ControlModifier);
    if (tier == nullptr) return isPill_ ? Drop{Drop::Kind::Detach, from()} : Drop{};
    const bool allThere = std::ranges::all_of(
        departures_, [&](const Departure& each) { return each.from == tier->network; });
    if (allThere) return isPill_ ? Drop{} : Drop{Drop::Kind::Reorder, from()};
    if (tier->network.empty()) return isPill_ ? Drop{Drop::Kind::Detach, from()} : Drop{};
    if (isPill_) {
        const auto* card = scene_.picture().card(departures_.front().service);
        if (card != nullptr && card->home == tier->network) return {Drop::Kind::Detach, from()};
    }
    return {copy ? Drop::Kind::Attach : Drop::Kind::Move, tier->network};
}

std::vector<Intent> DragGesture::intentsOf(const Drop& drop) const {
    std::vector<Intent> intents;
    switch (drop.kind) {
    case Drop::Kind::Move: return moveIntents(departures_, drop.target);
    case Drop::Kind::Attach: return commands_.attachIntents(servicesOf(departures_), drop.target);
    case Drop::Kind::Detach:
        for (const auto& [service, from] : departures_)
            intents.emplace_back(DetachService{service, drop.target});
        break;
    case Drop::Kind::Nothing:
    case Drop::Kind::Reorder: break;
    }
    return intents;
}

QString DragGesture::titleOf(const Drop& drop) const {
    auto leaving = departures_;
    if (drop.kind != Drop::Kind::Detach)
        std::erase_if(leaving, [&](const auto& each) { return each.from == drop.target; });
    const QString who = leaving.size() == 1
                            ? toQt(leaving.front().service).toHtmlEscaped()
                            : tr("%n services", nullptr, static_cast<int>(leaving.size()));
    const QString tier = toQt(drop.target).toHtmlEscaped();
    switch (drop.kind) {
    case Drop::Kind::Move: return tr("If %1 moves to %2").arg(who, tier);
    case Drop::Kind::Attach: return tr("If %1 joins %2 as well").arg(who, tier);
    case Drop::Kind::Detach: return tr("If %1 leaves %2").arg(who, tier);
    case Drop::Kind::Nothing:
    case Drop::Kind::Reorder: break;
    }
    return {};
}

void DragGesture::moveTo(QPointF scenePoint, QPoint viewPoint, Qt::KeyboardModifiers modifiers) {
    if (ghost_ != nullptr) ghost_->setPos(scenePoint - grab_);
    viewPoint_ = viewPoint;
    const Drop drop = dropAt(scenePoint, modifiers);
    if (drop == current_) {
        if (bubble_->isVisible()) bubble_->placeAt(viewPoint);
        return;
    }
    highlight(current_.target, false);
    current_ = drop;
    if (drop.kind == Drop::Kind::Move || drop.kind == Drop::Kind::Attach)
        highlight(drop.target, true);
    bubble_->hide();
    dwell_.stop();
    foresight_.forget();
    if (known_.contains(drop)) {
        showPreview();
    } else if (isChange(drop)) {
        dwell_.start();
    }
}

bool DragGesture::isChange(const Drop& drop) {
    return drop.kind != Drop::Kind::Nothing && drop.kind != Drop::Kind::Reorder;
}

void DragGesture::highlight(const NetworkName& target, bool on) {
    if (target.empty()) return;
    if (CanvasItem* tier = scene_.item(toQt(picture::key(target)))) {
        Look look = tier->look();
        look.target = on;
        tier->setLook(look);
    }
}

void DragGesture::askForPreview() {
    if (!active_) return;
    foresight_.ask(intentsOf(current_), [this](const Foreseen& answer) {
        known_.insert_or_assign(current_, answer.words);
        last_ = {current_, answer};
        showPreview();
    });
}

void DragGesture::showPreview() {
    bubble_->showFor(titleOf(current_), known_.at(current_), tokens_);
    bubble_->placeAt(viewPoint_);
}

void DragGesture::drop(QPointF scenePoint, Qt::KeyboardModifiers modifiers) {
    const Drop drop = dropAt(scenePoint, modifiers);
    end();
    const auto [shown, answer] = std::exchange(last_, {});
    carryOut(drop, scenePoint, shown == drop ? answer.preview : nullptr);
}

/// In the end this object may be gone: a step can wait, and the theme can change meanwhile.
void DragGesture::carryOut(const Drop& drop, QPointF scenePoint,
                           const std::shared_ptr<const analysis::Preview>& foreseen) {
    switch (drop.kind) {
    case Drop::Kind::Nothing: return;
    case Drop::Kind::Reorder: reorderTo(scenePoint - grab_); return;
    case Drop::Kind::Move:
        if (!isPill_) {
            commands_.move(departures_, drop.target, foreseen);
            return;
        }
        break;
    case Drop::Kind::Attach:
    case Drop::Kind::Detach: break;
    }
    commands_.perform(intentsOf(drop), {.foreseen = foreseen});
}

void DragGesture::reorderTo(QPointF corner) {
    const auto moved = servicesOf(departures_);
    const std::set<ServiceName> leaving(moved.begin(), moved.end());
    std::size_t place = 0;
    for (const picture::Card* card : scene_.picture().cards_in(from())) {
        if (leaving.contains(card->service)) continue;
        const picture::Point center = card->rect.center();
        const bool left = card->rect.right() < corner.x() + card->rect.width / 2;
        const bool right = card->rect.x > corner.x() + card->rect.width / 2;
        if (!left && (right || center.y > corner.y())) break;
        ++place;
    }
    Arranging(scene_, workspace_, commands_).placeCards(from(), moved, place);
}

void DragGesture::cancel() {
    if (active_) end();
}

void DragGesture::end() {
    active_ = false;
    dwell_.stop();
    foresight_.forget();
    bubble_->hide();
    highlight(current_.target, false);
    delete ghost_; // leaves the scene by itself
    ghost_ = nullptr;
    for (CanvasItem* item : scene_.canvasItems()) {
        Look look = item->look();
        look.dimmed = false;
        item->setLook(look);
    }
}

} // namespace tw::gui

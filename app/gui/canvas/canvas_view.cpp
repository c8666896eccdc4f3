#include "canvas/canvas_view.h"

#include "canvas/reach_overlay.h"
#include "canvas/style.h"
#include "conversions.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace tw::gui {
namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 4;
constexpr double readableZoom = 0.7;
constexpr double dotDistance = 16;

} // namespace

CanvasView::CanvasView(Workspace& workspace, Selection& selection, Commands& commands,
                       const Theme& theme, QWidget* parent)
    : QGraphicsView(parent),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      theme_(theme),
      scene_(new CanvasScene(this)) {
    setObjectName("canvas");
    setAccessibleName(tr("Canvas: tiers and services"));
    setAccessibleDescription(tr("The outline beside it shows the same as a tree."));
    setScene(scene_);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setDragMode(RubberBandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setOptimizationFlag(DontAdjustForAntialiasing);
    connect(this, &QGraphicsView::rubberBandChanged, this, [this](QRect, QPointF from, QPointF to) {
        if (!from.isNull() || !to.isNull()) rubber_ = QRectF(from, to).normalized();
    });
    connect(&workspace_, &Workspace::opened, this, [this] { fitted_ = false; });
    connect(&workspace_, &Workspace::snapshotChanged, this, &CanvasView::rebuild);
    connect(&workspace_, &Workspace::layoutChanged, this, &CanvasView::rebuild);
    connect(&selection_, &Selection::changed, this, &CanvasView::showLooks);
    connect(&theme_, &Theme::changed, this, &CanvasView::restyle);
    newGesture();
}

void CanvasView::newGesture() {
    delete gesture_;
    gesture_ = new DragGesture(*scene_, workspace_, commands_, *viewport(), theme_.tokens(), this);
}

void CanvasView::restyle() {
    newGesture();
    rebuild();
}

void CanvasView::rebuild() {
    gesture_->cancel();
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr) return;
    scene_->show(picture::draw(shown->facts, shown->findings, workspace_.layout(), canvasMetrics(),
                               canvasWords()),
                 theme_.tokens());
    showLooks();
    if (!fitted_ && isVisible()) fitReadable();
    emit rebuilt();
    viewport()->update();
}

void CanvasView::showLooks() {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr || scene_->edges() == nullptr) return;
    const auto service = selection_.service();
    const bool overlay = overlays_.reachability && service && selection_.keys().size() == 1;
    const auto tones = overlay ? reachTones(*shown, *service) : ReachTones{};
    for (CanvasItem* item : scene_->canvasItems()) {
        Look look;
        look.selected = selection_.contains(item->key());
        if (overlay && !look.selected) {
            look.dimmed = tones.dimmed.contains(item->key());
            look.tone = tones.tone.value(item->key(), picture::Tone::Neutral);
        }
        item->setLook(look);
    }
    EdgeLayer::Shown edges;
    edges.published = overlays_.published;
    edges.dependencies = overlays_.dependencies;
    edges.focus = service ? toQt(picture::key(*service)) : QString();
    scene_->edges()->show(edges);
}

void CanvasView::setOverlays(const Overlays& overlays) {
    overlays_ = overlays;
    showLooks();
}

void CanvasView::setZoom(double factor) {
    factor = std::clamp(factor, smallestZoom, largestZoom);
    const double change = factor / zoom();
    scale(change, change);
    emit zoomChanged(zoom());
}

void CanvasView::fit() {
    const QRectF rect = scene_->sceneRect();
    if (rect.isEmpty()) return;
    fitted_ = true;
    const QSizeF room = viewport()->size();
    const double factor =
        std::min({room.width() / rect.width(), room.height() / rect.height(), 1.0});
    setTransform(QTransform::fromScale(factor, factor));
    centerOn(rect.center());
    emit zoomChanged(zoom());
}

void CanvasView::fitReadable() {
    fit();
    if (zoom() >= readableZoom || scene_->sceneRect().isEmpty()) return;
    setTransform(QTransform::fromScale(readableZoom, readableZoom));
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    emit zoomChanged(zoom());
}

QPoint CanvasView::viewPoint(const QString& key) const {
    const CanvasItem* item = scene_->item(key);
    return item == nullptr ? QPoint() : mapFromScene(item->sceneBoundingRect().center());
}

QRect CanvasView::nameRect(const QString& key) const {
    constexpr int height = 32;
    constexpr int width = 240;
    const CanvasItem* item = scene_->item(key);
    const QRect area = item == nullptr ? QRect((viewport()->width() - width) / 2, 40, width, height)
                                       : mapFromScene(item->sceneBoundingRect()).boundingRect();
    return {viewport()->mapToGlobal(area.topLeft()), QSize(area.width(), height)};
}

void CanvasView::reveal(const QString& key) {
    if (CanvasItem* item = scene_->item(key)) ensureVisible(item, 40, 40);
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect) {
    const Tokens& tokens = theme_.tokens();
    painter->fillRect(rect, tokens.background);
    if (zoom() < 0.6) return;
    QPen pen(tokens.line, 1.5);
    pen.setCosmetic(true);
    painter->setPen(pen);
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / dotDistance) * dotDistance; x < rect.right();
         x += dotDistance) {
        for (double y = std::floor(rect.top() / dotDistance) * dotDistance; y < rect.bottom();
             y += dotDistance) {
            dots.append({x, y});
        }
    }
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void CanvasView::drawForeground(QPainter* painter, const QRectF& rect) {
    if (!workspace_.isOpen() || !workspace_.isStale()) return;
    QColor veil = theme_.tokens().background;
    veil.setAlpha(140);
    painter->fillRect(rect, veil);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (!fitted_ && isVisible()) fitReadable();
}

bool CanvasView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        const auto point = mapToScene(viewport()->mapFromGlobal(help->globalPos()));
        if (const auto* card = dynamic_cast<CardItem*>(scene_->memberAt(point))) {
            for (const auto& chip : card->card().chips) {
                if (!toQt(chip.rect).contains(point - card->pos()) || chip.tip.empty()) continue;
                QToolTip::showText(help->globalPos(), toQt(chip.tip), viewport());
                return true;
            }
            QToolTip::showText(help->globalPos(),
                               toQt(card->card().title + "\n" + card->card().subtitle), viewport());
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QGraphicsView::event(event);
}

} // namespace tw::gui

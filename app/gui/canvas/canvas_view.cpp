#include "canvas/canvas_view.h"

#include "canvas/exposed.h"
#include "canvas/style.h"
#include "conversions.h"
#include "focus/find_bar.h"
#include "focus/minimap.h"
#include "picture/ghosts.h"

#include <QHelpEvent>
#include <QKeySequence>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace tw::gui {
namespace {

constexpr int restTime = 150; ///< in milliseconds, until the view counts as come to rest

} // namespace

CanvasView::CanvasView(Workspace& workspace, Selection& selection, Commands& commands,
                       const Theme& theme, QWidget* parent)
    : QGraphicsView(parent),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      theme_(theme),
      scene_(new CanvasScene(this)),
      tierGesture_(*scene_),
      connecting_(new ConnectGesture(*this, *scene_, workspace, selection, commands, theme)),
      legend_(new Legend(theme, this)),
      findBar_(new FindBar(this)),
      minimap_(new Minimap(*this, theme, this)) {
    setObjectName("canvas");
    setAccessibleName(tr("Canvas: tiers and services"));
    setAccessibleDescription(tr("The outline beside it shows the same as a tree."));
    setScene(scene_);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setDragMode(RubberBandDrag);
    viewport()->grabGesture(Qt::PinchGesture);
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setOptimizationFlag(DontSavePainterState);         // every item sets its pen, brush and font
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // so that moving the view moves its pixels
    connect(this, &QGraphicsView::rubberBandChanged, this, [this](QRect, QPointF from, QPointF to) {
        if (!from.isNull() || !to.isNull()) rubber_ = QRectF(from, to).normalized();
    });
    connect(&workspace_, &Workspace::opened, this, [this] {
        fitted_ = fitted_ && workspace_.snapshot() == shown_.snapshot; // told to those come late
    });
    connect(&workspace_, &Workspace::snapshotChanged, this, &CanvasView::rebuild);
    connect(&workspace_, &Workspace::layoutChanged, this, &CanvasView::rebuild);
    connect(&selection_, &Selection::changed, this, &CanvasView::showLooks);
    connect(connecting_, &ConnectGesture::asked, this, &CanvasView::connectionAsked);
    connect(connecting_, &ConnectGesture::pressed, this, &CanvasView::connectionWanted);
    connect(&theme_, &Theme::changed, this, &CanvasView::restyle);
    connect(findBar_, &FindBar::queryChanged, this, &CanvasView::search);
    connect(findBar_, &FindBar::stepRequested, this, &CanvasView::stepMatch);
    connect(findBar_, &FindBar::closed, this, [this] {
        showLooks();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &CanvasView::zoomChanged, minimap_, qOverload<>(&QWidget::update));
    connect(legend_, &Legend::reshaped, this, [this] { placeLegend(Legend::Move::Reluctantly); });
    moved_.setSingleShot(true);
    moved_.setInterval(restTime);
    connect(&moved_, &QTimer::timeout, this, [this] { placeLegend(Legend::Move::Reluctantly); });
    for (const QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, &moved_, qOverload<>(&QTimer::start));
        connect(bar, &QScrollBar::rangeChanged, &moved_, qOverload<>(&QTimer::start));
    }
    connect(this, &CanvasView::zoomChanged, &moved_, qOverload<>(&QTimer::start));
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
    const bool dragged = gesture_->isActive() || tierGesture_.isActive();
    gesture_->cancel();
    tierGesture_.cancel();
    connecting_->cancel();
    const auto& readable = workspace_.lastReadable();
    if (readable == nullptr) return;
    Shown next{readable, earlier(), workspace_.layout(), &theme_.tokens()};
    if (next != shown_) {
        shown_ = std::move(next);
        auto picture = picture::draw(readable->facts, readable->findings, shown_.layout,
                                     canvasMetrics(), canvasWords());
        if (shown_.earlier != nullptr)
            picture::add_ghosts(picture, shown_.earlier->facts, readable->facts, shown_.layout);
        scene_->show(std::move(picture), theme_.tokens());
        minimap_->show(scene_->picture());
        connecting_->follow();
        showLooks();
        emit rebuilt();
    } else if (dragged) {
        showLooks();
    }
    if (!fitted_ && isVisible()) fitReadable();
    viewport()->update(); // the veil over a stale picture comes and goes
}

QPoint CanvasView::viewPoint(const QString& key) const {
    const CanvasItem* item = scene_->item(key);
    return item == nullptr ? QPoint() : mapFromScene(item->sceneBoundingRect().center());
}

QPoint CanvasView::menuPoint() const {
    const CanvasItem* item = itemShowing(selection_.current());
    return viewport()->mapToGlobal(item == nullptr
                                       ? viewport()->rect().center()
                                       : mapFromScene(item->sceneBoundingRect().center()));
}

QRect CanvasView::nameRect(const QString& key) const {
    constexpr int height = 32;
    constexpr int width = 240;
    const CanvasItem* item = scene_->item(key);
    const QRect area = item == nullptr ? QRect((viewport()->width() - width) / 2, 40, width, height)
                                       : mapFromScene(item->sceneBoundingRect()).boundingRect();
    return {viewport()->mapToGlobal(area.topLeft()), QSize(area.width(), height)};
}

CanvasItem* CanvasView::itemShowing(const QString& key) const {
    CanvasItem* item = scene_->item(key);
    const auto service = Selection::serviceOf(key);
    if (item != nullptr || !service) return item;
    const auto* tier = scene_->picture().tier_hiding(*service);
    return tier == nullptr ? nullptr : scene_->item(toQt(picture::key(tier->network)));
}

void CanvasView::reveal(const QString& key) {
    if (const CanvasItem* item = itemShowing(key)) ensureVisible(item, 40, 40);
}

void CanvasView::paintEvent(QPaintEvent* event) {
    QGraphicsView::paintEvent(event);
    if (!framed_) QTimer::singleShot(0, this, &CanvasView::noteFrame);
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect) {
    const Tokens& tokens = theme_.tokens();
    paintParts(*painter, rect, [&](const QRectF& part) {
        // A decoration, which high contrast does without.
        const QColor& dot = tokens.highContrast ? tokens.background : tokens.line;
        dots_.paint(*painter, part, tokens.background, dot);
    });
    // Stays for the items, whose thin frames are painted several times as quickly (see exposed.h).
    painter->setClipRect(rect);
}

void CanvasView::drawForeground(QPainter* painter, const QRectF& rect) {
    connecting_->paint(*painter);
    paintHint(*painter);
    if (!workspace_.isOpen() || !workspace_.isStale()) return;
    QColor veil = theme_.tokens().background;
    veil.setAlpha(140);
    painter->fillRect(rect, veil);
}

void CanvasView::paintHint(QPainter& painter) const {
    const picture::Picture& picture = scene_->picture();
    if (!workspace_.isOpen() || !picture.tiers.empty() || !picture.cards.empty()) return;
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText);
    painter.save();
    painter.resetTransform();
    painter.setFont(font());
    painter.setPen(theme_.tokens().dim);
    painter.drawText(viewport()->rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("There are no services yet. %1 adds the first one.").arg(keys));
    painter.restore();
}

bool CanvasView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) connecting_->leave();
    if (pinched(event)) return true;
    return QGraphicsView::viewportEvent(event);
}

bool CanvasView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        const auto point = mapToScene(viewport()->mapFromGlobal(help->globalPos()));
        const QString tip = tipAt(point);
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, viewport());
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QGraphicsView::event(event);
}

} // namespace tw::gui

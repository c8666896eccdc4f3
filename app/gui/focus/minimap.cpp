#include "focus/minimap.h"

#include "canvas/style.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace tw::gui {
namespace {

constexpr int minimapMargin = 12;
constexpr int minimapInset = 6;
constexpr int mapNarrowest = 110, mapWidest = 180;
constexpr int mapLowest = 48, mapHighest = 120;

} // namespace

Minimap::Minimap(QGraphicsView& view, const Theme& theme, QWidget* parent)
    : QWidget(parent), view_(view), theme_(theme) {
    setObjectName("minimap");
    resize(mapWidest, mapHighest);
    setAccessibleName(tr("Minimap"));
    setToolTip(tr("Click or drag to move the view"));
    hide();
    for (QScrollBar* bar : {view.horizontalScrollBar(), view.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &Minimap::follow);
        connect(bar, &QScrollBar::rangeChanged, this, &Minimap::follow);
    }
}

void Minimap::show(const picture::Picture& picture) {
    picture_ = &picture;
    place(area_);
    follow();
}

void Minimap::setWanted(bool wanted) {
    wanted_ = wanted;
    follow();
}

void Minimap::place(const QRect& area) {
    area_ = area;
    if (picture_ != nullptr && picture_->bounds.width > 0) {
        // Of the picture's shape, and smaller where there is less to stand on.
        const int wide = std::clamp(area.width() / 6, mapNarrowest, mapWidest);
        const double inside = wide - 2.0 * minimapInset;
        const double high = inside * picture_->bounds.height / picture_->bounds.width;
        const int highest = std::clamp(area.height() / 3, mapLowest, mapHighest);
        resize(wide, std::clamp(qRound(high) + 2 * minimapInset, mapLowest, highest));
        cache_ = {};
    }
    move(area.right() - width() - minimapMargin, area.bottom() - height() - minimapMargin);
}

void Minimap::follow() {
    const auto* across = view_.horizontalScrollBar();
    const auto* down = view_.verticalScrollBar();
    const bool all = across->minimum() == across->maximum() && down->minimum() == down->maximum();
    setVisible(wanted_ && picture_ != nullptr && !all);
    update();
}

picture::Shrink Minimap::scale() const {
    return picture::shrink(
        picture_->bounds,
        {minimapInset, minimapInset, width() - 2.0 * minimapInset, height() - 2.0 * minimapInset});
}

QPixmap Minimap::drawn() const {
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = theme_.tokens();
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto shrink = scale();
    for (const auto& tier : picture_->tiers) {
        painter.setPen(QPen(tokens.tierBorder(tier.column), 1));
        painter.setBrush(tokens.tierFill(tier.column));
        painter.drawRect(toQt(shrink.small(tier.rect)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.bad, 1, Qt::DotLine));
    for (const auto& tier : picture_->ghost_tiers)
        painter.drawRect(toQt(shrink.small(tier.rect)));
    painter.setPen(Qt::NoPen);
    for (const auto& card : picture_->cards) {
        const bool calm = card.tone == picture::Tone::Neutral || card.tone == picture::Tone::Good;
        painter.setBrush(calm ? tokens.faint : toneColors(tokens, card.tone).text);
        painter.drawRect(toQt(shrink.small(card.rect)));
    }
    return pixmap;
}

void Minimap::paintEvent(QPaintEvent*) {
    if (picture_ == nullptr) return;
    if (cache_.isNull() || cache_.devicePixelRatio() != devicePixelRatioF()) cache_ = drawn();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, cache_);
    const QRectF sight = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    const picture::Rect large{sight.x(), sight.y(), sight.width(), sight.height()};
    painter.setPen(QPen(theme_.tokens().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        toQt(scale().small(large)).intersected(QRectF(rect()).adjusted(2, 2, -2, -2)), 3, 3);
}

void Minimap::lookAt(QPointF point) {
    view_.centerOn(toQt(scale().large({point.x(), point.y()})));
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    lookAt(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    lookAt(event->position());
}

} // namespace tw::gui

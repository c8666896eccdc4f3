#include "canvas/tier_gesture.h"

#include "picture/boxes.h"
#include "picture/placement.h"

#include <QGraphicsPixmapItem>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr double atRim = 14; ///< from the outermost tier to the mark beside it

/// Of the tier's heading, framed as what is being moved.
QPixmap headingOf(TierItem& item, const Tokens& tokens, double ratio) {
    const QRectF rect(0, 0, item.tier().rect.width, picture::size::tier_header);
    QPixmap pixmap((rect.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect.adjusted(1, 1, -1, -1), 12, 12);
    painter.setClipPath(shape);
    painter.fillPath(shape, tokens.card);
    QStyleOptionGraphicsItem option;
    item.paint(&painter, &option, nullptr);
    painter.setClipping(false);
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    return pixmap;
}

/// A bar from top to bottom between two tiers, with an arrow head at either end; as wide at any
/// zoom.
class LandingMark final : public QGraphicsItem {
public:
    LandingMark(double top, double bottom, const QColor& color)
        : top_(top), bottom_(bottom), color_(color) {}

    [[nodiscard]] QRectF boundingRect() const override {
        constexpr double reach = 120; // at the smallest zoom
        return {-reach, top_ - reach, 2 * reach, bottom_ - top_ + 2 * reach};
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        const double unit =
            1 / QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
        painter->setPen(QPen(color_, 3 * unit, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(0, top_), QPointF(0, bottom_));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color_);
        for (const auto& [end, inwards] : {std::pair(top_, 1.0), std::pair(bottom_, -1.0)}) {
            const double width = 6 * unit, height = 9 * unit * inwards;
            painter->drawPolygon(QPolygonF{
                {-width, end - height / 3}, {width, end - height / 3}, {0, end + height}});
        }
    }

private:
    double top_, bottom_;
    QColor color_;
};

} // namespace

bool TierGesture::canBegin(const NetworkName& tier) const {
    return std::ranges::contains(picture::movable_tiers(scene_.picture()), tier);
}

void TierGesture::begin(TierItem& item, QPointF at, const Tokens& tokens, double pixelRatio) {
    active_ = true;
    tier_ = item.tier().network;
    grab_ = at.x() - item.pos().x();
    others_.clear();
    place_.reset();
    for (const NetworkName& name : picture::movable_tiers(scene_.picture())) {
        if (name == tier_) {
            before_ = others_.size();
        } else {
            others_.push_back(scene_.picture().tier(name));
        }
    }
    auto* ghost = new QGraphicsPixmapItem(headingOf(item, tokens, pixelRatio));
    ghost->setZValue(11);
    ghost->setPos(item.pos());
    ghost->setTransformationMode(Qt::SmoothTransformation);
    scene_.addItem(ghost);
    ghost_ = ghost;
    const picture::Rect& rect = item.tier().rect;
    mark_ = new LandingMark(rect.y, rect.bottom(), tokens.accent);
    mark_->setZValue(12);
    mark_->hide();
    scene_.addItem(mark_);
    Look look = item.look();
    look.dimmed = true;
    item.setLook(look);
}

void TierGesture::moveTo(QPointF scenePoint) {
    if (!active_) return;
    ghost_->setX(scenePoint.x() - grab_);
    const auto place =
        static_cast<std::size_t>(std::ranges::count_if(others_, [&](const picture::TierBox* other) {
            return other->rect.center().x < scenePoint.x();
        }));
    if (place == before_) {
        place_.reset();
        mark_->hide();
        return;
    }
    place_ = place;
    mark_->setX(gapAt(place));
    mark_->show();
}

double TierGesture::gapAt(std::size_t place) const {
    if (place == 0) return others_.front()->rect.x - atRim;
    const double left = others_[place - 1]->rect.right();
    // What always stands last comes behind it.
    double right = left + 2 * atRim;
    for (const auto& tier : scene_.picture().tiers) {
        if (tier.rect.x >= left) {
            right = tier.rect.x;
            break;
        }
    }
    return (left + right) / 2;
}

std::optional<double> TierGesture::mark() const {
    return place_ ? std::optional(mark_->x()) : std::nullopt;
}

void TierGesture::cancel() {
    active_ = false;
    place_.reset();
    delete ghost_; // leaves the scene by itself
    delete mark_;
    ghost_ = nullptr;
    mark_ = nullptr;
}

} // namespace tw::gui

// What is drawn on the canvas. Items know how they look and nothing else.
#pragma once

#include "canvas/label.h"
#include "picture/picture.h"
#include "theme/tokens.h"

#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace tw::gui {

/// What overlays and selection say about an item.
struct Look {
    bool selected = false;
    bool dimmed = false;
    bool away = false;   ///< out of the focus, or not found
    bool target = false; ///< something may be dropped here
    picture::Tone tone = picture::Tone::Neutral;
    friend bool operator==(const Look&, const Look&) = default;
};

class CanvasItem : public QGraphicsItem {
public:
    CanvasItem(QString key, const Tokens& tokens) : key_(std::move(key)), tokens_(tokens) {}

    [[nodiscard]] const QString& key() const { return key_; }
    [[nodiscard]] const Look& look() const { return look_; }
    void setLook(const Look& look) {
        if (look == look_) return;
        look_ = look;
        setOpacity(look.away ? 0.15 : look.dimmed ? 0.4 : 1.0);
        update();
    }

protected:
    [[nodiscard]] const Tokens& tokens() const { return tokens_; }

private:
    QString key_;
    const Tokens& tokens_;
    Look look_;
};

class TierItem final : public CanvasItem {
public:
    static constexpr double textsBottom = 43; ///< of title and subtitle, from the tier's top
    TierItem(const picture::TierBox& tier, const Tokens& tokens);
    [[nodiscard]] const picture::TierBox& tier() const { return tier_; }
    /// The sign that folds and unfolds the tier is there.
    [[nodiscard]] bool isFoldSign(QPointF scenePoint) const;
    /// Title, subtitle or the badges beside them are there.
    [[nodiscard]] bool isTitle(QPointF scenePoint) const;
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintHeader(QPainter& painter) const;
    void paintStub(QPainter& painter) const;
    picture::TierBox tier_;
    Label title_, subtitle_, summary_;
    std::vector<Label> badges_; ///< their texts
};

class CardItem final : public CanvasItem {
public:
    CardItem(const picture::Card& card, const Tokens& tokens);
    [[nodiscard]] const picture::Card& card() const { return card_; }
    /// A count of problems is there.
    [[nodiscard]] bool isProblemBadge(QPointF scenePoint) const;
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintFrame(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;

    picture::Card card_;
    Label title_, subtitle_;
    std::vector<Label> chips_, problemChips_; ///< their texts
};

class PillItem final : public CanvasItem {
public:
    PillItem(const picture::Pill& pill, const Tokens& tokens);
    [[nodiscard]] const picture::Pill& pill() const { return pill_; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    picture::Pill pill_;
    Label title_;
};

class OutsideItem final : public CanvasItem {
public:
    OutsideItem(const picture::Outside& outside, const Tokens& tokens);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    picture::Outside outside_;
    Label title_;
};

[[nodiscard]] QString outsideTitle(picture::Outside::Kind kind);

/// Below these zoom factors text is not legible, and not drawn.
inline constexpr double chipDetail = 0.5;
inline constexpr double textDetail = 0.28;

} // namespace tw::gui

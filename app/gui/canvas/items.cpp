#include "canvas/items.h"

#include "canvas/style.h"
#include "conversions.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace tw::gui {
namespace {

double detail(const QPainter& painter) {
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

constexpr QPointF foldCenter(20, 18);
constexpr double headerLeft = 30;
constexpr Qt::Alignment leftAligned = Qt::AlignVCenter | Qt::AlignLeft;

/// Between a tier's title and its badges.
double titleRoom(const picture::TierBox& tier) {
    double right = tier.rect.width - 12;
    for (const auto& badge : tier.badges)
        right = std::min(right, badge.rect.x - 8);
    return right - headerLeft;
}

double subtitleRoom(const picture::TierBox& tier) {
    return tier.rect.width - headerLeft - 12;
}

std::vector<Label> labelsOf(const std::vector<picture::Chip>& chips) {
    std::vector<Label> labels;
    labels.reserve(chips.size());
    for (const auto& chip : chips)
        labels.push_back(chipLabel(chip));
    return labels;
}

void paintChips(QPainter& painter, const Tokens& tokens, const std::vector<picture::Chip>& chips,
                const std::vector<Label>& labels) {
    for (std::size_t at = 0; at < chips.size(); ++at)
        paintChip(painter, tokens, chips[at], labels[at]);
}

/// What the counts of problems take of the line of the title.
double problemsWidth(const picture::Card& card) {
    if (card.problem_chips.empty()) return 0;
    return card.rect.width - card.problem_chips.front().rect.x - 8;
}

/// They stand beside the title where there is no subtitle.
double cardTitleRoom(const picture::Card& card) {
    return card.rect.width - 46 - (card.subtitle.empty() ? problemsWidth(card) : 0);
}

QColor frameColor(const Tokens& tokens, const Look& look) {
    if (look.selected || look.target) return tokens.accent;
    if (look.tone != picture::Tone::Neutral) return toneColors(tokens, look.tone).text;
    return tokens.line;
}

} // namespace

QString outsideTitle(picture::Outside::Kind kind) {
    return kind == picture::Outside::Kind::Internet
               ? QCoreApplication::translate("Canvas", "Internet")
               : QCoreApplication::translate("Canvas", "This host");
}

TierItem::TierItem(const picture::TierBox& tier, const Tokens& tokens)
    : CanvasItem(toQt(picture::key(tier.network)), tokens),
      tier_(tier),
      title_(toQt(tier.title), titleFont(), titleRoom(tier)),
      subtitle_(toQt(tier.subtitle), textFont(), subtitleRoom(tier)),
      summary_(toQt(tier.summary), textFont(), tier.rect.width - 36),
      badges_(labelsOf(tier.badges)) {
    setPos(tier.rect.x, tier.rect.y);
    setZValue(0);
}

QRectF TierItem::boundingRect() const {
    return QRectF(0, 0, tier_.rect.width, tier_.rect.height).adjusted(-2, -2, 2, 2);
}

void TierItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const QRectF rect(0, 0, tier_.rect.width, tier_.rect.height);
    const bool bad = tier_.tone == picture::Tone::Bad;
    QPen pen(bad ? tokens().bad : tokens().tierBorder(tier_.column), bad ? 1.5 : 1);
    if (look().selected || look().target) pen = QPen(tokens().accent, 2);
    if (!tier_.declared || tier_.network.empty()) pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(tier_.network.empty() ? QBrush(Qt::NoBrush)
                                            : QBrush(tokens().tierFill(tier_.column)));
    painter->drawRoundedRect(rect, 12, 12);
    if (look().target) {
        QColor wash = tokens().accent;
        wash.setAlpha(24);
        painter->setPen(Qt::NoPen);
        painter->setBrush(wash);
        painter->drawRoundedRect(rect, 12, 12);
    }
    if (detail(*painter) < textDetail) return;
    paintHeader(*painter);
    if (tier_.collapsed) paintStub(*painter);
}

bool TierItem::isFoldSign(QPointF scenePoint) const {
    constexpr double reach = 12;
    const QPointF distance = scenePoint - pos() - foldCenter;
    return std::abs(distance.x()) <= reach && std::abs(distance.y()) <= reach;
}

bool TierItem::isTitle(QPointF scenePoint) const {
    return QRectF(0, 0, tier_.rect.width, textsBottom).contains(scenePoint - pos());
}

void TierItem::paintStub(QPainter& painter) const {
    const QRectF rect = toQt(tier_.stub).translated(-pos()).adjusted(12, 0, -12, 0);
    painter.setPen(QPen(tokens().line, 1));
    painter.setBrush(tokens().card);
    painter.drawRoundedRect(rect.translated(0, 4), 9, 9);
    painter.drawRoundedRect(rect, 9, 9);
    painter.setPen(tokens().dim);
    summary_.paint(painter, rect.adjusted(6, 0, -6, 0), Qt::AlignCenter);
}

void TierItem::paintHeader(QPainter& painter) const {
    paintFold(painter, tokens().dim, foldCenter, tier_.collapsed);
    painter.setPen(tokens().text);
    title_.paint(painter, {headerLeft, 8, titleRoom(tier_), 20}, leftAligned);
    painter.setPen(tokens().faint);
    constexpr double lineHeight = 16;
    subtitle_.paint(painter,
                    {headerLeft, textsBottom - lineHeight, subtitleRoom(tier_), lineHeight},
                    leftAligned);
    paintChips(painter, tokens(), tier_.badges, badges_);
}

CardItem::CardItem(const picture::Card& card, const Tokens& tokens)
    : CanvasItem(toQt(picture::key(card.service)), tokens),
      card_(card),
      title_(toQt(card.title), titleFont(), cardTitleRoom(card)),
      subtitle_(toQt(card.subtitle), textFont(), card.rect.width - 24 - problemsWidth(card)),
      chips_(labelsOf(card.chips)),
      problemChips_(labelsOf(card.problem_chips)) {
    setPos(card.rect.x, card.rect.y);
    setZValue(3);
}

QRectF CardItem::boundingRect() const {
    return QRectF(0, 0, card_.rect.width, card_.rect.height).adjusted(-4, -4, 4, 6);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const double level = detail(*painter);
    paintFrame(*painter);
    if (level < textDetail) return;
    paintTexts(*painter);
    if (level < chipDetail) return;
    paintChips(*painter, tokens(), card_.chips, chips_);
    paintChips(*painter, tokens(), card_.problem_chips, problemChips_);
}

bool CardItem::isProblemBadge(QPointF scenePoint) const {
    return std::ranges::any_of(card_.problem_chips, [&](const picture::Chip& chip) {
        return toQt(chip.rect).contains(scenePoint - pos());
    });
}

void CardItem::paintFrame(QPainter& painter) const {
    const QRectF rect(0, 0, card_.rect.width, card_.rect.height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().shadow);
    painter.drawRoundedRect(rect.translated(0, 1.5), 9, 9);
    const bool strong = look().selected || look().tone != picture::Tone::Neutral;
    QPen pen(frameColor(tokens(), look()), strong ? 2 : 1);
    if (!card_.active) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(tokens().card);
    painter.drawRoundedRect(rect, 9, 9);
}

void CardItem::paintTexts(QPainter& painter) const {
    const double width = card_.rect.width;
    paintRole(painter, card_.active ? tokens().accent : tokens().faint, card_.role, {12, 12});
    painter.setPen(card_.active ? tokens().text : tokens().faint);
    title_.paint(painter, {34, 9, width - 46, 20}, leftAligned);
    painter.setPen(tokens().dim);
    subtitle_.paint(painter, {12, 29, width - 24, 18}, leftAligned);
}

PillItem::PillItem(const picture::Pill& pill, const Tokens& tokens)
    : CanvasItem(toQt(picture::key(pill)), tokens),
      pill_(pill),
      title_(toQt(pill.service), textFont(), pill.rect.width - 32) {
    setPos(pill.rect.x, pill.rect.y);
    setZValue(2);
}

QRectF PillItem::boundingRect() const {
    return QRectF(0, 0, pill_.rect.width, pill_.rect.height).adjusted(-2, -2, 2, 3);
}

void PillItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const QRectF rect(0, 0, pill_.rect.width, pill_.rect.height);
    const bool plain = pill_.tone == picture::Tone::Neutral || pill_.tone == picture::Tone::Good;
    const bool framed = look().selected || look().target || look().tone != picture::Tone::Neutral;
    painter->setPen(plain || framed ? QPen(frameColor(tokens(), look()), look().selected ? 2 : 1)
                                    : tonePen(tokens(), pill_.tone));
    painter->setBrush(tokens().card);
    painter->drawRoundedRect(rect, 12, 12);
    if (detail(*painter) < textDetail) return;
    QColor color = look().selected ? tokens().accent : toneColors(tokens(), pill_.tone).text;
    painter->setPen(QPen(color, 1.3));
    painter->setBrush(Qt::NoBrush);
    // Two links of a chain: attached from elsewhere.
    painter->drawEllipse(QPointF(13, 12), 3, 3);
    painter->drawEllipse(QPointF(18, 12), 3, 3);
    painter->setPen(color);
    title_.paint(*painter, {25, 0, rect.width() - 30, rect.height()}, leftAligned);
}

OutsideItem::OutsideItem(const picture::Outside& outside, const Tokens& tokens)
    : CanvasItem(outside.kind == picture::Outside::Kind::Internet ? "internet" : "host", tokens),
      outside_(outside),
      title_(outsideTitle(outside.kind), textFont(), 2 * outside.rect.width) {
    setPos(outside.rect.x, outside.rect.y);
    setZValue(1);
}

QRectF OutsideItem::boundingRect() const {
    return {0, 0, outside_.rect.width, outside_.rect.height};
}

void OutsideItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const QPointF center(outside_.rect.width / 2, 18);
    const bool internet = outside_.kind == picture::Outside::Kind::Internet;
    if (internet) {
        paintGlobe(*painter, tokens().dim, center, 13);
    } else {
        paintComputer(*painter, tokens().dim, center, 13);
    }
    if (detail(*painter) < textDetail) return;
    painter->setPen(tokens().dim);
    title_.paint(*painter, {0, 36, outside_.rect.width, 20}, Qt::AlignCenter);
}

} // namespace tw::gui

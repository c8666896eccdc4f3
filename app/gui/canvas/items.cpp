#include "canvas/items.h"

#include "canvas/style.h"
#include "conversions.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tw::gui {
namespace {

double detail(const QPainter& painter) {
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

QString cut(const QFont& font, const QString& text, double width) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

constexpr QPointF foldCenter(20, 18);

QColor frameColor(const Tokens& tokens, const Look& look) {
    if (look.selected || look.target) return tokens.accent;
    if (look.tone != picture::Tone::Neutral) return toneColors(tokens, look.tone).text;
    return tokens.line;
}

} // namespace

TierItem::TierItem(const picture::TierBox& tier, const Tokens& tokens)
    : CanvasItem(toQt(picture::key(tier.network)), tokens), tier_(tier) {
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

void TierItem::paintStub(QPainter& painter) const {
    const QRectF rect = toQt(tier_.stub).translated(-pos()).adjusted(12, 0, -12, 0);
    painter.setPen(QPen(tokens().line, 1));
    painter.setBrush(tokens().card);
    painter.drawRoundedRect(rect.translated(0, 4), 9, 9);
    painter.drawRoundedRect(rect, 9, 9);
    painter.setFont(textFont());
    painter.setPen(tokens().dim);
    painter.drawText(rect.adjusted(6, 0, -6, 0), Qt::AlignCenter,
                     cut(textFont(), toQt(tier_.summary), rect.width() - 12));
}

void TierItem::paintHeader(QPainter& painter) const {
    double right = tier_.rect.width - 12;
    for (const auto& badge : tier_.badges)
        right = std::min(right, badge.rect.x - 8);
    paintFold(painter, tokens().dim, foldCenter, tier_.collapsed);
    constexpr double left = 30;
    const QFontMetricsF metrics(titleFont());
    const QString title = metrics.elidedText(toQt(tier_.title), Qt::ElideRight, right - left);
    painter.setFont(titleFont());
    painter.setPen(tokens().text);
    painter.drawText(QRectF(left, 8, right - left, 20), Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(textFont());
    painter.setPen(tokens().faint);
    const double room = tier_.rect.width - left - 12;
    painter.drawText(QRectF(left, 27, room, 16), Qt::AlignVCenter | Qt::AlignLeft,
                     cut(textFont(), toQt(tier_.subtitle), room));
    for (const auto& badge : tier_.badges)
        paintChip(painter, tokens(), badge, {0, 0});
}

CardItem::CardItem(const picture::Card& card, const Tokens& tokens)
    : CanvasItem(toQt(picture::key(card.service)), tokens), card_(card) {
    setPos(card.rect.x, card.rect.y);
    setZValue(3);
    const double width = card.rect.width;
    const bool beside = card.subtitle.empty();
    title_ = cut(titleFont(), toQt(card.title), width - 46 - (beside ? problemsWidth() : 0));
    subtitle_ = cut(textFont(), toQt(card.subtitle), width - 24 - problemsWidth());
}

QRectF CardItem::boundingRect() const {
    return QRectF(0, 0, card_.rect.width, card_.rect.height).adjusted(-4, -4, 4, 6);
}

double CardItem::problemsWidth() const {
    if (card_.problem_chips.empty()) return 0;
    return card_.rect.width - card_.problem_chips.front().rect.x - 8;
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const double level = detail(*painter);
    paintFrame(*painter);
    if (level < textDetail) return;
    paintTexts(*painter);
    if (level < chipDetail) return;
    for (const auto& chip : card_.chips)
        paintChip(*painter, tokens(), chip, {0, 0});
    for (const auto& chip : card_.problem_chips)
        paintChip(*painter, tokens(), chip, {0, 0});
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
    painter.setFont(titleFont());
    painter.setPen(card_.active ? tokens().text : tokens().faint);
    painter.drawText(QRectF(34, 9, width - 46, 20), Qt::AlignVCenter | Qt::AlignLeft, title_);
    painter.setFont(textFont());
    painter.setPen(tokens().dim);
    painter.drawText(QRectF(12, 29, width - 24, 18), Qt::AlignVCenter | Qt::AlignLeft, subtitle_);
}

PillItem::PillItem(const picture::Pill& pill, const Tokens& tokens)
    : CanvasItem(toQt(picture::key(pill)), tokens), pill_(pill) {
    setPos(pill.rect.x, pill.rect.y);
    setZValue(2);
    title_ = cut(textFont(), toQt(pill.service), pill.rect.width - 32);
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
    painter->setFont(textFont());
    painter->setPen(color);
    painter->drawText(QRectF(25, 0, rect.width() - 30, rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, title_);
}

OutsideItem::OutsideItem(const picture::Outside& outside, const Tokens& tokens)
    : CanvasItem(outside.kind == picture::Outside::Kind::Internet ? "internet" : "host", tokens),
      outside_(outside) {
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
    painter->setFont(textFont());
    painter->setPen(tokens().dim);
    painter->drawText(QRectF(0, 36, outside_.rect.width, 20), Qt::AlignCenter,
                      internet ? QCoreApplication::translate("Canvas", "Internet")
                               : QCoreApplication::translate("Canvas", "This host"));
}

} // namespace tw::gui

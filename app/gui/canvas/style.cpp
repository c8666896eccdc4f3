#include "canvas/style.h"

#include "conversions.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tw::gui {
namespace {

struct Canvas {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

/// Shaping a text takes microseconds, and a large picture has thousands of texts, nearly all of
/// them plain names. Their letters are measured in pairs, which hold kerning and ligatures of two;
/// what a font does with three letters at once moves the end by less than the room around a text.
class Widths {
public:
    explicit Widths(const QFont& font) : metrics_(font) { steps_.fill(unknown); }

    double of(const std::string& text) {
        if (!std::ranges::all_of(text, isPlain)) return shaped(text);
        double width = 0;
        char before = nothing;
        for (const char letter : text) {
            width += step(before, letter);
            before = letter;
        }
        return width;
    }

private:
    static constexpr double unknown = -1000;
    static constexpr char nothing = ','; ///< before the first letter; the next code is `-`
    static constexpr std::size_t letters = 'z' - nothing + 1;
    static constexpr std::size_t most = 100'000;

    static bool isPlain(char c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '/';
    }

    /// How far a letter moves the end of a text.
    double step(char before, char letter) {
        const auto place = [](char c) { return static_cast<std::size_t>(c - nothing); };
        double& known = steps_[place(before) * letters + place(letter)];
        if (known == unknown) {
            known = before == nothing ? measure({letter})
                                      : measure({before, letter}) - measure({before});
        }
        return known;
    }

    double shaped(const std::string& text) {
        const auto known = shaped_.find(text);
        if (known != shaped_.end()) return known->second;
        if (shaped_.size() == most) shaped_.clear();
        return shaped_.emplace(text, measure(text)).first->second;
    }

    [[nodiscard]] double measure(const std::string& text) const {
        return metrics_.horizontalAdvance(toQt(text));
    }

    QFontMetricsF metrics_;
    std::array<double, letters * letters> steps_{};
    std::unordered_map<std::string, double> shaped_;
};

double titleWidth(const std::string& text) {
    static Widths widths(titleFont());
    return widths.of(text);
}

double chipWidth(const std::string& text) {
    static Widths widths(chipFont());
    return widths.of(text);
}

std::string members(std::size_t home, std::size_t attached) {
    if (attached == 0) return toBytes(Canvas::tr("%n services", nullptr, static_cast<int>(home)));
    return toBytes(Canvas::tr("%1 + %2 attached").arg(home).arg(attached));
}

QPainterPath cylinder() {
    QPainterPath path;
    path.addEllipse(QRectF(1.5, 1, 11, 4));
    path.moveTo(1.5, 3);
    path.lineTo(1.5, 11);
    path.arcTo(QRectF(1.5, 9, 11, 4), 180, 180);
    path.lineTo(12.5, 3);
    path.moveTo(1.5, 7);
    path.arcTo(QRectF(1.5, 5, 11, 4), 180, 180);
    return path;
}

QPainterPath arrows() {
    QPainterPath path;
    path.moveTo(1, 4.5);
    path.lineTo(13, 4.5);
    path.moveTo(10, 1.5);
    path.lineTo(13, 4.5);
    path.lineTo(10, 7.5);
    path.moveTo(13, 10);
    path.lineTo(1, 10);
    path.moveTo(4, 7);
    path.lineTo(1, 10);
    path.lineTo(4, 13);
    return path;
}

QPainterPath window() {
    QPainterPath path;
    path.addRoundedRect(QRectF(1, 2, 12, 10), 2, 2);
    path.moveTo(1, 5.2);
    path.lineTo(13, 5.2);
    return path;
}

QPainterPath bolt() {
    QPainterPath path;
    path.moveTo(8, 1);
    path.lineTo(2.5, 8);
    path.lineTo(6.8, 8);
    path.lineTo(6, 13);
    path.lineTo(11.5, 6);
    path.lineTo(7.2, 6);
    path.closeSubpath();
    return path;
}

QPainterPath stack() {
    QPainterPath path;
    path.addRoundedRect(QRectF(1.5, 1.5, 11, 4.6), 1.4, 1.4);
    path.addRoundedRect(QRectF(1.5, 8, 11, 4.6), 1.4, 1.4);
    path.addEllipse(QPointF(4, 3.8), 0.4, 0.4);
    path.addEllipse(QPointF(4, 10.3), 0.4, 0.4);
    return path;
}

QRectF chipTextRect(const picture::Chip& chip) {
    QRectF rect = toQt(chip.rect).adjusted(5, 0, -5, 0);
    if (chip.sign) rect.setLeft(rect.left() + 13); // the sign stands before the text
    return rect;
}

const QPainterPath& rolePath(picture::Role role) {
    static const QPainterPath database = cylinder(), proxy = arrows(), web = window(),
                              cache = bolt(), service = stack();
    switch (role) {
    case picture::Role::Database: return database;
    case picture::Role::Proxy: return proxy;
    case picture::Role::Web: return web;
    case picture::Role::Cache: return cache;
    case picture::Role::Job:
    case picture::Role::Service: break;
    }
    return service;
}

} // namespace

const QFont& titleFont() {
    static const QFont font = Theme::uiFont(13, QFont::DemiBold);
    return font;
}

const QFont& textFont() {
    static const QFont font = Theme::uiFont(12);
    return font;
}

const QFont& chipFont() {
    static const QFont font = Theme::uiFont(11, QFont::Medium);
    return font;
}

picture::Metrics canvasMetrics() {
    return {&titleWidth, &chipWidth};
}

picture::Words canvasWords() {
    picture::Words words;
    words.no_network = toBytes(Canvas::tr("no network"));
    words.internal = toBytes(Canvas::tr("internal"));
    words.not_internal = toBytes(Canvas::tr("not internal"));
    words.external = toBytes(Canvas::tr("external"));
    words.unused = toBytes(Canvas::tr("unused"));
    words.no_healthcheck = toBytes(Canvas::tr("no healthcheck"));
    words.no_limit = toBytes(Canvas::tr("no limit"));
    words.no_memory_limit = toBytes(Canvas::tr("no memory limit"));
    words.no_cpu_limit = toBytes(Canvas::tr("no CPU limit"));
    words.built = toBytes(Canvas::tr("built from source"));
    words.host_network = toBytes(Canvas::tr("network of the host"));
    words.compose_refuses = toBytes(Canvas::tr("Compose refuses it"));
    words.engine_refuses = toBytes(Canvas::tr("the Engine refuses it"));
    words.surprise = toBytes(Canvas::tr("it does something else than is written"));
    words.breach = toBytes(Canvas::tr("against the contract or good practice"));
    words.members = &members;
    return words;
}

ToneColors toneColors(const Tokens& tokens, picture::Tone tone) {
    switch (tone) {
    case picture::Tone::Good: return {tokens.good, tokens.goodSoft};
    case picture::Tone::Warning: return {tokens.warning, tokens.warningSoft};
    case picture::Tone::Bad: return {tokens.bad, tokens.badSoft};
    case picture::Tone::Neutral: break;
    }
    return {tokens.dim, {}};
}

QPen tonePen(const Tokens& tokens, picture::Tone tone) {
    const QColor color = toneColors(tokens, tone).text;
    switch (tone) {
    case picture::Tone::Good: return Qt::NoPen;
    case picture::Tone::Bad: return {color, 1};
    case picture::Tone::Warning: {
        QPen pen(color, 1);
        pen.setDashPattern({3, 2.5});
        return pen;
    }
    case picture::Tone::Neutral: break;
    }
    QColor quiet = tokens.faint;
    if (!tokens.highContrast) quiet.setAlphaF(0.35F);
    return {quiet, 1};
}

QColor attachmentColor(const Tokens& tokens) {
    QColor quiet = tokens.faint;
    if (!tokens.highContrast) quiet.setAlphaF(0.38F);
    return quiet;
}

Label chipLabel(const picture::Chip& chip) {
    return {toQt(chip.text), chipFont(), chipTextRect(chip).width() + 1, Qt::ElideMiddle};
}

void paintChip(QPainter& painter, const Tokens& tokens, const picture::Chip& chip,
               const Label& label) {
    const QRectF rect = toQt(chip.rect);
    const ToneColors colors = toneColors(tokens, chip.tone);
    painter.setPen(tonePen(tokens, chip.tone));
    painter.setBrush(colors.fill.isValid() ? QBrush(colors.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, 5, 5);
    if (chip.sign) {
        paintConsequence(painter, colors.text, *chip.sign, {rect.left() + 11, rect.center().y()});
    }
    painter.setPen(colors.text);
    label.paint(painter, chipTextRect(chip), Qt::AlignCenter);
}

void paintConsequence(QPainter& painter, const QColor& color, facts::Consequence consequence,
                      QPointF center) {
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [center](double x, double y) { return center + QPointF(x, y); };
    switch (consequence) {
    case facts::Consequence::ComposeRefuses:
        painter.drawEllipse(center, 4.5, 4.5);
        painter.drawLine(at(-2, 0), at(2, 0));
        return;
    case facts::Consequence::EngineRefuses:
        painter.drawRect(QRectF(at(-4, -4), at(4, 4)));
        painter.drawLine(at(-1.8, -1.8), at(1.8, 1.8));
        painter.drawLine(at(-1.8, 1.8), at(1.8, -1.8));
        return;
    case facts::Consequence::Surprise:
        painter.drawLine(at(-4, -1.6), at(4, -1.6));
        painter.drawLine(at(-4, 1.6), at(4, 1.6));
        painter.drawLine(at(-2, 4.5), at(2, -4.5));
        return;
    case facts::Consequence::Broken: break;
    }
    QPainterPath shield;
    shield.moveTo(at(-4, -4));
    shield.lineTo(at(4, -4));
    shield.lineTo(at(4, 0.5));
    shield.quadTo(at(3.5, 3.5), at(0, 5));
    shield.quadTo(at(-3.5, 3.5), at(-4, 0.5));
    shield.closeSubpath();
    painter.drawPath(shield);
    painter.drawPolyline(QPolygonF{{at(0.8, -4), at(-1, -0.8), at(1, 0.8), at(-0.6, 4.6)}});
}

void paintRole(QPainter& painter, const QColor& color, picture::Role role, QPointF corner) {
    painter.save();
    painter.translate(corner);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(rolePath(role));
    painter.restore();
}

void paintGlobe(QPainter& painter, const QColor& color, QPointF center, double radius) {
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, radius, radius);
    painter.drawEllipse(center, radius * 0.45, radius);
    painter.drawLine(center - QPointF(radius, 0), center + QPointF(radius, 0));
}

void paintFold(QPainter& painter, const QColor& color, QPointF center, bool folded) {
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPolygonF across{{{-2, -4}, {2, 0}, {-2, 4}}}, down{{{-4, -2}, {0, 2}, {4, -2}}};
    painter.drawPolyline((folded ? across : down).translated(center));
}

void paintComputer(QPainter& painter, const QColor& color, QPointF center, double radius) {
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(center.x() - radius, center.y() - radius * 0.8, 2 * radius, 1.3 * radius), 2, 2);
    painter.drawLine(center + QPointF(-radius * 0.5, radius * 0.85),
                     center + QPointF(radius * 0.5, radius * 0.85));
}

} // namespace tw::gui

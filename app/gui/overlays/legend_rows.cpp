#include "overlays/legend_rows.h"

#include "canvas/style.h"
#include "conversions.h"

#include <QCoreApplication>
#include <QPainter>

#include <ranges>

namespace tw::gui {
namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(tw::gui::Legend)
};

/// What a badge of this sign may say.
QString sampleText(picture::Sign sign) {
    switch (sign) {
    case picture::Sign::Hop: return QStringLiteral("1");
    case picture::Sign::OverHostPort: return QStringLiteral(":80");
    case picture::Sign::Lever: return QStringLiteral("cap");
    case picture::Sign::HostFalls: return QStringLiteral("root");
    default: return {};
    }
}

MarkStyle plainLine(const QColor& color, const QList<qreal>& dashes = {}, double width = 0) {
    return {MarkStyle::Form::Line, color, {}, {}, dashes, width, false};
}

LegendRow publishedRow(picture::Tone tone, const Tokens& tokens) {
    switch (tone) {
    case picture::Tone::Bad:
        return {.style = plainLine(tokens.bad, {5, 4}, 1.6),
                .text = LegendWords::tr("published against the contract")};
    case picture::Tone::Warning:
        return {.style = plainLine(tokens.warning, {9, 4}),
                .text = LegendWords::tr("published, with a warning")};
    case picture::Tone::Neutral:
    case picture::Tone::Good: break;
    }
    return {.style = plainLine(tokens.faint, {}, tokens.highContrast ? publishedWidth : 0),
            .text = LegendWords::tr("published: open to Internet or host")};
}

LegendRow tracedRow(picture::Tone tone, const Tokens& tokens) {
    LegendRow row{.style = routeStyle(tokens, tone)};
    switch (tone) {
    case picture::Tone::Good: row.text = LegendWords::tr("way of the traced request"); break;
    case picture::Tone::Warning:
        row.text = LegendWords::tr("way of the traced request, which may end in an error");
        break;
    case picture::Tone::Bad:
        row.text = LegendWords::tr("way of the traced request, which ends in an error");
        break;
    case picture::Tone::Neutral:
        row.text = LegendWords::tr("way of the traced request, whose end is not known");
        break;
    }
    return row;
}

QString namesOf(const std::vector<NetworkName>& networks) {
    constexpr std::size_t most = 6;
    QStringList names;
    for (const NetworkName& network : networks | std::views::take(most))
        names << toQt(network);
    if (networks.size() > most) names << QStringLiteral("…");
    return names.join(", ");
}

/// The signs of the overlays; those of changes below a caption.
void addMarks(const LegendContent& content, const Tokens& tokens, std::vector<LegendRow>& rows) {
    bool captioned = content.caption.isEmpty();
    for (const auto& [sign, count] : content.marks.counts) {
        if (!captioned && sign >= picture::Sign::Added) {
            rows.push_back({.text = content.caption});
            captioned = true;
        }
        rows.push_back({.style = markStyle(tokens, sign),
                        .sample = sampleText(sign),
                        .text = markMeaning(sign, count)});
    }
    const MarkStyle ghost{MarkStyle::Form::Ghost, tokens.bad, {}, {}, {}, 0, false};
    if (content.ghosts > 0) {
        rows.push_back({.style = ghost,
                        .text = LegendWords::tr("%n services that were here", nullptr,
                                                static_cast<int>(content.ghosts))});
    }
    if (!content.marks.gone.empty()) {
        rows.push_back(
            {.style = ghost,
             .text = LegendWords::tr("Removed tiers: %1").arg(namesOf(content.marks.gone))});
    }
}

} // namespace

LegendContent legendOf(const picture::Picture& picture, const picture::Marks& marks, bool published,
                       bool dependencies) {
    LegendContent content;
    content.marks = marks;
    for (const auto& edge : picture.edges) {
        using Kind = picture::Edge::Kind;
        if (edge.kind == Kind::Membership) content.attached = true;
        if (edge.kind == Kind::Published && published) content.published.insert(edge.tone);
        if (edge.kind == Kind::Depends && dependencies) content.dependencies = true;
    }
    const auto explain = [&content](const std::vector<picture::Chip>& chips) {
        for (const auto& chip : chips) {
            if (chip.sign) content.consequences.insert(*chip.sign);
        }
    };
    for (const auto& card : picture.cards)
        explain(card.problem_chips);
    for (const auto& tier : picture.tiers)
        explain(tier.badges); // also of what a collapsed tier hides
    return content;
}

std::vector<LegendRow> legendRows(const LegendContent& content, const Tokens& tokens) {
    std::vector<LegendRow> rows;
    if (content.attached) {
        rows.push_back({.style = plainLine(attachmentColor(tokens)),
                        .text = LegendWords::tr("is on another network as well")});
    }
    for (const picture::Tone tone : content.published)
        rows.push_back(publishedRow(tone, tokens));
    if (content.dependencies)
        rows.push_back(
            {.style = plainLine(tokens.dim, {2, 3}), .text = LegendWords::tr("depends on")});
    for (const auto consequence : content.consequences) {
        rows.push_back({.consequence = consequence,
                        .text = LegendWords::tr("problem: %1")
                                    .arg(toQt(picture::wording(consequence, canvasWords())))});
    }
    if (content.traced) rows.push_back(tracedRow(*content.traced, tokens));
    addMarks(content, tokens, rows);
    if (!content.away.isEmpty()) {
        rows.push_back(
            {.style = MarkStyle{MarkStyle::Form::Fade, tokens.faint, {}, {}, {}, 0, false},
             .text = content.away});
    }
    if (content.marks.left_out > 0) {
        rows.push_back(
            {.text = LegendWords::tr("%n more lines are not drawn: select a service to see its own",
                                     nullptr, static_cast<int>(content.marks.left_out))});
    }
    if (!content.hint.isEmpty()) rows.push_back({.text = content.hint});
    return rows;
}

void paintLegendSample(QPainter& painter, const Tokens& tokens, const LegendRow& row,
                       const QRectF& area, double ratio) {
    const QPointF middle = area.center();
    if (row.consequence) {
        paintConsequence(painter, tokens.dim, *row.consequence, middle);
        return;
    }
    if (!row.style) return;
    const MarkStyle& style = *row.style;
    switch (style.form) {
    case MarkStyle::Form::Badge: {
        const double width = row.sample.size() < 3 ? 18 : area.width();
        paintBadge(painter, style, QRectF(middle.x() - width / 2, middle.y() - 9, width, 18),
                   row.sample);
        return;
    }
    case MarkStyle::Form::Line: {
        painter.setPen(markPen(style, ratio));
        const QPointF left(area.left(), middle.y()), right(area.right(), middle.y());
        painter.drawLine(left, right);
        if (!style.glyph.isEmpty()) paintGlyph(painter, tokens, style, right - QPointF(13, 0));
        if (style.arrow) paintArrow(painter, style.color, left, right);
        return;
    }
    case MarkStyle::Form::Ghost:
        paintGhostFrame(painter, tokens, area.adjusted(2, 2, -2, -2));
        return;
    case MarkStyle::Form::Fade: break;
    }
    painter.save();
    painter.setOpacity(0.4);
    painter.setPen(QPen(tokens.faint, 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 4, 4);
    painter.restore();
}

} // namespace tw::gui

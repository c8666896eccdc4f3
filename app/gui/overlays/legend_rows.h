// What the legend explains, as data: for the box on the canvas and for paper.
#pragma once

#include "overlays/mark_style.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace tw::gui {

/// What is on the canvas and wants an explanation.
struct LegendContent {
    picture::Marks marks;
    bool attached = false;             ///< pills, with their lines
    std::set<picture::Tone> published; ///< tones of lines from outside
    bool dependencies = false;
    std::set<facts::Consequence> consequences; ///< of problems
    std::optional<picture::Tone> traced;       ///< of a request whose way is lit
    QString caption;                           ///< above what has changed: since when
    std::size_t ghosts = 0;                    ///< dashed cards of services that are gone
    QString away; ///< why things have faded almost to nothing; empty if none have
    QString hint; ///< what is missing for an overlay to say something
};

/// A mark as it looks on the canvas, and what it means.
struct LegendRow {
    std::optional<MarkStyle> style;
    QString sample; ///< text of a badge
    std::optional<facts::Consequence> consequence;
    QString text;

    /// A remark alone, without a mark.
    [[nodiscard]] bool isRemark() const { return !style && !consequence; }
};

/// Explains the picture and its marks; lines of those kinds only that are shown.
[[nodiscard]] LegendContent legendOf(const picture::Picture& picture, const picture::Marks& marks,
                                     bool published, bool dependencies);
[[nodiscard]] std::vector<LegendRow> legendRows(const LegendContent& content, const Tokens& tokens);
/// Some 40 by 20 units.
void paintLegendSample(QPainter& painter, const Tokens& tokens, const LegendRow& row,
                       const QRectF& area, double ratio);

} // namespace tw::gui

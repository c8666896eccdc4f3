// The canvas as it goes to paper or into a file: a picture, and below it a legend and a title
// block.
#pragma once

#include "analysis/analysis.h"
#include "canvas/canvas_scene.h"
#include "overlays/legend_rows.h"
#include "picture/layout.h"
#include "theme/tokens.h"
#include "traefik/simulate.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace tw::gui {

/// What is drawn, and how.
struct SheetSource {
    analysis::SnapshotPtr snapshot;
    picture::Layout layout;
    picture::Overlays question;        ///< what the overlays answer
    QString since;                     ///< above the changes in the legend: since when
    std::vector<traefik::Route> route; ///< of the request whose way is lit
    bool published = true;
    bool dependencies = false;
    bool unsaved = false;            ///< there are changes that no file has yet
    std::optional<QStringList> only; ///< keys of what alone is drawn; nothing: all
    QDateTime when = QDateTime::currentDateTime();
};

/// A line of the title block.
struct TitleLine {
    QString label, value;
};

/// All lengths are in units of the canvas, 96 of which make an inch at 100 %.
class Sheet {
public:
    Sheet(const SheetSource& source, const Tokens& tokens);

    [[nodiscard]] QSizeF pictureSize() const { return picture_.size(); }
    /// A part of the picture, counted from its corner, into a rectangle.
    void paintPicture(QPainter& painter, const QRectF& target, const QRectF& part);
    /// Legend and title block, as they fit into a width.
    [[nodiscard]] double footHeight(double width) const;
    /// `scale` is that of the picture; `page` says which one of how many, and is empty for one.
    void paintFoot(QPainter& painter, const QRectF& target, double scale,
                   const QString& page) const;

    [[nodiscard]] const Tokens& tokens() const { return tokens_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] std::vector<TitleLine> titleLines(double scale, const QString& page) const;
    [[nodiscard]] QStringList legendTexts() const;

private:
    void keepOnly(const QStringList& keys);
    /// Lights the way of the request, as far as it is drawn; answers with how it ends.
    [[nodiscard]] std::optional<picture::Tone> lightRoute();
    void paintLegend(QPainter& painter, const QRectF& target) const;
    void paintTitle(QPainter& painter, const QRectF& target, double scale,
                    const QString& page) const;
    [[nodiscard]] int legendColumns(double width) const;

    SheetSource source_;
    const Tokens& tokens_;
    CanvasScene scene_;
    QRectF picture_;        ///< what of the scene is drawn
    bool hasRoute_ = false; ///< the way of the request is drawn
    std::vector<LegendRow> legend_;
};

} // namespace tw::gui

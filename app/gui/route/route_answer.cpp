#include "route/route_answer.h"

#include "conversions.h"
#include "provenance.h"

#include <QHeaderView>

namespace tw::gui {
namespace {

using report::RouteLine;
enum RouteColumn { StepColumn, TextColumn, PlaceColumn };

QString stepName(RouteLine::Kind kind) {
    switch (kind) {
    case RouteLine::Kind::Request: return RouteAnswer::tr("Request");
    case RouteLine::Kind::EntryPoint: return RouteAnswer::tr("Entry point");
    case RouteLine::Kind::Router: return RouteAnswer::tr("Router");
    case RouteLine::Kind::Rule: return RouteAnswer::tr("Rule");
    case RouteLine::Kind::Middleware: return RouteAnswer::tr("Middlewares");
    case RouteLine::Kind::Service: return RouteAnswer::tr("Service");
    case RouteLine::Kind::Destination: return RouteAnswer::tr("Goes to");
    case RouteLine::Kind::Path: return RouteAnswer::tr("With path");
    case RouteLine::Kind::Outcome: return RouteAnswer::tr("The client gets");
    case RouteLine::Kind::Other: return RouteAnswer::tr("Others that match");
    case RouteLine::Kind::Unknown: break;
    }
    return RouteAnswer::tr("Not known");
}

/// Beside the colour, for those who do not see it.
QString toneSign(RouteLine::Tone tone) {
    switch (tone) {
    case RouteLine::Tone::Good: return QStringLiteral("✓ ");
    case RouteLine::Tone::Warning: return QStringLiteral("▲ ");
    case RouteLine::Tone::Bad: return QStringLiteral("✕ ");
    case RouteLine::Tone::Plain: break;
    }
    return {};
}

QColor toneColor(const Tokens& tokens, RouteLine::Tone tone) {
    switch (tone) {
    case RouteLine::Tone::Good: return tokens.good;
    case RouteLine::Tone::Warning: return tokens.warning;
    case RouteLine::Tone::Bad: return tokens.bad;
    case RouteLine::Tone::Plain: break;
    }
    return tokens.text;
}

} // namespace

RouteAnswer::RouteAnswer(const Theme& theme, QWidget* parent) : QTreeWidget(parent), theme_(theme) {
    setObjectName("route:answer");
    setAccessibleName(tr("Steps of the request"));
    setColumnCount(3);
    setHeaderLabels({tr("Step"), tr("What happens"), tr("Place")});
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setIndentation(0);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionResizeMode(StepColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PlaceColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, &RouteAnswer::choose);
    connect(this, &QTreeWidget::itemClicked, this, &RouteAnswer::choose);
    connect(&theme_, &Theme::changed, this, &RouteAnswer::paint);
}

void RouteAnswer::show(const facts::Facts& facts, const std::vector<traefik::Route>& hops) {
    const int row = indexOfTopLevelItem(currentItem());
    clear();
    lines_.clear();
    for (const traefik::Route& hop : hops) {
        auto before = RouteLine::Kind::Unknown;
        for (RouteLine& line : report::route_lines(facts, hop)) {
            addLine(facts, line, line.kind != before || line.kind == RouteLine::Kind::Request);
            before = line.kind;
            lines_.push_back(std::move(line));
        }
    }
    int widest = 0;
    for (int at = 0; at < topLevelItemCount(); ++at)
        widest = std::max(widest, fontMetrics().horizontalAdvance(topLevelItem(at)->text(0)));
    setColumnWidth(StepColumn, widest + 40);
    paint();
    if (row >= 0 && row < topLevelItemCount()) setCurrentItem(topLevelItem(row));
}

void RouteAnswer::addLine(const facts::Facts& facts, const RouteLine& line, bool isFirst) {
    constexpr int padding = 8; // above and below the letters together
    auto* item = new QTreeWidgetItem(this);
    item->setSizeHint(TextColumn, {0, fontMetrics().height() + padding});
    if (isFirst) item->setText(StepColumn, stepName(line.kind));
    item->setData(StepColumn, Qt::AccessibleTextRole, stepName(line.kind));
    item->setText(TextColumn, toneSign(line.tone) + toQt(line.text));
    item->setToolTip(TextColumn, toQt(line.text));
    if (!line.location) return;
    item->setText(PlaceColumn, shortPlace(facts, *line.location));
    item->setToolTip(PlaceColumn,
                     tr("Enter goes to %1").arg(toQt(text::to_text(facts.files, *line.location))));
}

void RouteAnswer::paint() {
    const Tokens& tokens = theme_.tokens();
    for (int at = 0; at < topLevelItemCount(); ++at) {
        QTreeWidgetItem* item = topLevelItem(at);
        const RouteLine& line = lines_[static_cast<std::size_t>(at)];
        const bool isQuiet =
            line.kind == RouteLine::Kind::Other || line.kind == RouteLine::Kind::Unknown;
        item->setForeground(StepColumn, tokens.faint);
        item->setForeground(PlaceColumn, tokens.accent);
        item->setForeground(TextColumn, isQuiet ? tokens.dim : toneColor(tokens, line.tone));
        if (line.kind == RouteLine::Kind::Request || line.kind == RouteLine::Kind::Outcome) {
            item->setFont(TextColumn, Theme::uiFont(13, QFont::DemiBold));
        } else if (line.kind == RouteLine::Kind::Rule) {
            item->setFont(TextColumn, Theme::codeFont());
        }
    }
}

void RouteAnswer::choose(QTreeWidgetItem* item) {
    const int row = indexOfTopLevelItem(item);
    if (row >= 0) emit chosen(lines_[static_cast<std::size_t>(row)]);
}

} // namespace tw::gui

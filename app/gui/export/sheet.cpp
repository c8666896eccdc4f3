#include "export/sheet.h"

#include "canvas/route_item.h"
#include "canvas/style.h"
#include "conversions.h"
#include "picture/focus.h"
#include "picture/ghosts.h"
#include "selection.h"
#include "text/repository.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <set>

namespace tw::gui {
namespace {

constexpr double pictureMargin = 12;
constexpr double rowHeight = 20;
constexpr double legendColumn = 330;
constexpr double titleWidth = 380;
constexpr double labelWidth = 84;
constexpr double gap = 16;
constexpr double inset = 10;

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString filesOf(const analysis::Snapshot& snapshot) {
    QStringList names;
    for (const text::FileId file : snapshot.input.compose_files)
        names << toQt(snapshot.input.files.at(file).path().filename());
    return names.join(", ");
}

QString contractOf(const analysis::Snapshot& snapshot) {
    const auto& file = snapshot.facts.contract_file;
    return file ? toQt(snapshot.input.files.at(*file).path().filename()) : SheetWords::tr("none");
}

QString commitOf(const SheetSource& source) {
    constexpr qsizetype digits = 12;
    std::error_code error;
    const auto folder = std::filesystem::absolute(source.snapshot->input.project_directory, error);
    const auto repository = text::find_repository(folder.lexically_normal());
    const QString commit =
        repository ? toQt(text::head_commit(*repository)).left(digits) : QString();
    if (commit.isEmpty()) return {};
    return source.unsaved ? SheetWords::tr("%1, and unsaved changes").arg(commit) : commit;
}

QString findingsOf(const analysis::Snapshot& snapshot) {
    const auto count = [&](text::Severity severity) {
        return static_cast<int>(snapshot.count(severity));
    };
    return SheetWords::tr("%1, %2, %3")
        .arg(SheetWords::tr("%n violations", nullptr, count(text::Severity::Error)),
             SheetWords::tr("%n warnings", nullptr, count(text::Severity::Warning)),
             SheetWords::tr("%n remarks", nullptr, count(text::Severity::Info)));
}

/// Keys of what the selection is about: services with their attachments, and members of tiers.
std::set<std::string> keysOf(const facts::Facts& facts, const QStringList& selected) {
    std::vector<ServiceName> services;
    std::set<std::string> keys;
    for (const auto& service : facts.project.services) {
        const bool chosen = std::ranges::any_of(selected, [&](const QString& key) {
            if (const auto name = Selection::serviceOf(key)) return *name == service.name;
            const auto network = Selection::networkOf(key);
            return network && service.attachment(*network) != nullptr;
        });
        if (chosen) services.push_back(service.name);
    }
    keys = picture::keys_of(facts, services);
    for (const QString& key : selected)
        keys.insert(toBytes(key));
    return keys;
}

void keepMarks(picture::Marks& marks, const std::set<std::string>& keys) {
    std::erase_if(marks.badges, [&](const auto& badge) { return !keys.contains(badge.key); });
    std::erase_if(marks.links, [&](const auto& link) {
        return !keys.contains(link.from) || !keys.contains(link.to);
    });
}

} // namespace

Sheet::Sheet(const SheetSource& source, const Tokens& tokens) : source_(source), tokens_(tokens) {
    const auto& facts = source_.snapshot->facts;
    auto picture = picture::draw(facts, source_.snapshot->findings, source_.layout, canvasMetrics(),
                                 canvasWords());
    if (source_.question.before != nullptr)
        picture::add_ghosts(picture, *source_.question.before, facts, source_.layout);
    scene_.show(std::move(picture), tokens_);
    auto marks = picture::marks(facts, scene_.picture(), source_.question, canvasMetrics());
    if (source_.only) keepMarks(marks, keysOf(facts, *source_.only));
    EdgeLayer::Shown edges;
    edges.published = source_.published;
    edges.dependencies = source_.dependencies;
    scene_.edges()->show(edges);
    MarkLayer::Gone gone;
    if (!source_.only) gone = {scene_.picture().ghost_tiers, scene_.picture().ghosts};
    scene_.markLayer()->show(marks, gone, scene_.sceneRect());
    for (CanvasItem* item : scene_.canvasItems()) {
        Look look;
        const bool isMember =
            dynamic_cast<CardItem*>(item) != nullptr || dynamic_cast<PillItem*>(item) != nullptr;
        look.dimmed = isMember && marks.lit && !marks.lit->contains(toBytes(item->key()));
        item->setLook(look);
    }
    LegendContent legend =
        legendOf(scene_.picture(), marks, source_.published, source_.dependencies);
    legend.caption = source_.since;
    legend.ghosts = gone.services.size();
    picture_ = scene_.sceneRect();
    if (source_.only) keepOnly(*source_.only);
    picture_.adjust(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin);
    legend.traced = lightRoute();
    hasRoute_ = legend.traced.has_value();
    legend_ = legendRows(legend, tokens_);
}

void Sheet::keepOnly(const QStringList& keys) {
    const auto kept = keysOf(source_.snapshot->facts, keys);
    EdgeLayer::Shown edges;
    edges.published = source_.published;
    edges.dependencies = source_.dependencies;
    edges.inSight.emplace();
    QRectF area;
    for (CanvasItem* item : scene_.canvasItems()) {
        const bool isOutside = dynamic_cast<OutsideItem*>(item) != nullptr;
        const bool stays = !isOutside && kept.contains(toBytes(item->key()));
        item->setVisible(stays);
        if (!stays) continue;
        edges.inSight->insert(item->key());
        area |= item->sceneBoundingRect();
    }
    scene_.edges()->show(edges);
    if (!area.isEmpty()) picture_ = area;
}

std::optional<picture::Tone> Sheet::lightRoute() {
    auto path = picture::route_path(scene_.picture(), source_.snapshot->facts, source_.route);
    if (source_.only) {
        // A way from service to service, or none: a part of it would tell another story.
        const bool isWhole = std::ranges::all_of(path.stops, [this](const std::string& key) {
            const CanvasItem* item = scene_.item(toQt(key));
            return !Selection::serviceOf(toQt(key)) || (item != nullptr && item->isVisible());
        });
        if (!isWhole) return std::nullopt;
        std::erase_if(path.lines, [this](const std::vector<picture::Point>& line) {
            return !std::ranges::all_of(line, [this](const picture::Point& point) {
                return picture_.contains(toQt(point));
            });
        });
    }
    QGraphicsItem* item = makeRouteItem(scene_, path, tokens_);
    if (item == nullptr) return std::nullopt;
    scene_.addItem(item);
    return path.tone;
}

QString Sheet::title() const {
    return toQt(source_.snapshot->facts.project.name);
}

QStringList Sheet::legendTexts() const {
    QStringList texts;
    for (const LegendRow& row : legend_)
        texts << row.text;
    return texts;
}

std::vector<TitleLine> Sheet::titleLines(double scale, const QString& page) const {
    const auto& snapshot = *source_.snapshot;
    std::vector<TitleLine> lines{
        {SheetWords::tr("Project"), title()},
        {SheetWords::tr("Files"), filesOf(snapshot)},
        {SheetWords::tr("Contract"), contractOf(snapshot)},
        {SheetWords::tr("Findings"), findingsOf(snapshot)},
        {SheetWords::tr("Date"), QLocale().toString(source_.when, QLocale::ShortFormat)}};
    if (const QString commit = commitOf(source_); !commit.isEmpty())
        lines.push_back({SheetWords::tr("Commit"), commit});
    if (source_.only) lines.push_back({SheetWords::tr("Shows"), SheetWords::tr("the selection")});
    if (hasRoute_) {
        const traefik::Request& request = source_.route.front().request;
        lines.push_back({SheetWords::tr("Request"), toQt(request.method + ' ' + request.url())});
    }
    lines.push_back({SheetWords::tr("Scale"), QStringLiteral("%1 %").arg(qRound(scale * 100))});
    if (!page.isEmpty()) lines.push_back({SheetWords::tr("Page"), page});
    return lines;
}

void Sheet::paintPicture(QPainter& painter, const QRectF& target, const QRectF& part) {
    scene_.render(&painter, target, part.translated(picture_.topLeft()));
}

int Sheet::legendColumns(double width) const {
    return std::max(1, static_cast<int>((width - titleWidth - gap) / legendColumn));
}

double Sheet::footHeight(double width) const {
    const auto columns = static_cast<std::size_t>(legendColumns(width));
    const std::size_t legend = (legend_.size() + columns - 1) / columns;
    const std::size_t most = titleLines(1, QStringLiteral("1")).size();
    const bool beside = width >= titleWidth + gap + legendColumn;
    const std::size_t rows = beside ? std::max(legend, most) : legend + most + 1;
    return static_cast<double>(rows) * rowHeight + 2 * inset;
}

void Sheet::paintFoot(QPainter& painter, const QRectF& target, double scale,
                      const QString& page) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens_.line, 1));
    painter.setBrush(tokens_.panel);
    painter.drawRect(target);
    const bool beside = target.width() >= titleWidth + gap + legendColumn;
    QRectF title = target, legend = target;
    if (beside) {
        title.setLeft(target.right() - titleWidth);
        legend.setRight(title.left() - gap);
        painter.drawLine(title.topLeft(), title.bottomLeft());
    } else {
        const auto lines = static_cast<double>(titleLines(scale, page).size());
        title.setTop(target.bottom() - lines * rowHeight - 2 * inset);
        legend.setBottom(title.top());
        painter.drawLine(title.topLeft(), title.topRight());
    }
    paintLegend(painter, legend.adjusted(inset, inset, -inset, -inset));
    paintTitle(painter, title.adjusted(inset, inset, -inset, -inset), scale, page);
    painter.restore();
}

void Sheet::paintLegend(QPainter& painter, const QRectF& target) const {
    if (legend_.empty()) return;
    constexpr double sampleWidth = 40;
    const auto columns = static_cast<std::size_t>(legendColumns(target.width() + titleWidth + gap));
    const std::size_t perColumn = (legend_.size() + columns - 1) / columns;
    const QFontMetricsF metrics(textFont());
    const double width = target.width() / static_cast<double>(columns);
    for (std::size_t at = 0; at < legend_.size(); ++at) {
        const std::size_t column = at / perColumn;
        const std::size_t row = at % perColumn;
        const QPointF corner = target.topLeft() + QPointF(static_cast<double>(column) * width,
                                                          static_cast<double>(row) * rowHeight);
        paintLegendSample(painter, tokens_, legend_[at],
                          QRectF(corner, QSizeF(sampleWidth, rowHeight)).adjusted(1, 1, -1, -1), 1);
        const double left = legend_[at].isRemark() ? 0 : sampleWidth + 8;
        const QRectF area(corner.x() + left, corner.y(), width - left - 8, rowHeight);
        painter.setFont(textFont());
        painter.setPen(tokens_.dim);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(legend_[at].text, Qt::ElideRight, area.width()));
    }
}

void Sheet::paintTitle(QPainter& painter, const QRectF& target, double scale,
                       const QString& page) const {
    const QFontMetricsF metrics(textFont());
    QRectF row(target.left(), target.top(), target.width(), rowHeight);
    for (const auto& [label, value] : titleLines(scale, page)) {
        painter.setFont(textFont());
        painter.setPen(tokens_.faint);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(label, Qt::ElideRight, labelWidth - 6));
        painter.setPen(tokens_.text);
        const QRectF area = row.adjusted(labelWidth, 0, 0, 0);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(value, Qt::ElideMiddle, area.width()));
        row.translate(0, rowHeight);
    }
}

} // namespace tw::gui

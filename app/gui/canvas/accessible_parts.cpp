#include "canvas/accessible_parts.h"

#include "canvas/paths.h"
#include "canvas/style.h"
#include "conversions.h"

namespace tw::gui {
namespace {

using Kind = AccessiblePartInfo::Kind;

bool isAway(CanvasView& view, const std::string& key) {
    const CanvasItem* item = view.canvas().item(toQt(key));
    return item != nullptr && item->look().away;
}

bool isShown(const picture::Edge& edge, CanvasView& view) {
    if (isAway(view, edge.from) || isAway(view, edge.to)) return false;
    switch (edge.kind) {
    case picture::Edge::Kind::Published: return view.overlays().published;
    case picture::Edge::Kind::Depends: return view.overlays().dependencies;
    case picture::Edge::Kind::Membership: break;
    }
    return true;
}

} // namespace

AccessibleParts::AccessibleParts(CanvasView& view) {
    const picture::Picture& picture = view.canvas().picture();
    for (std::size_t at = 0; at < picture.outside.size(); ++at)
        add(Kind::Outside, at, keyOf(picture.outside[at]));
    for (std::size_t at = 0; at < picture.tiers.size(); ++at)
        add(Kind::Tier, at, toQt(picture::key(picture.tiers[at].network)));
    for (std::size_t at = 0; at < picture.cards.size(); ++at) {
        const auto& card = picture.cards[at];
        add(Kind::Card, at, toQt(picture::key(card.service)), toQt(picture::key(card.home)));
    }
    for (std::size_t at = 0; at < picture.pills.size(); ++at) {
        const auto& pill = picture.pills[at];
        add(Kind::Pill, at, toQt(picture::key(pill)), toQt(picture::key(pill.network)));
    }
    addLines(view);
}

void AccessibleParts::addLines(CanvasView& view) {
    const auto& edges = view.canvas().picture().edges;
    for (std::size_t at = 0; at < edges.size(); ++at) {
        const auto& edge = edges[at];
        if (!isShown(edge, view)) continue;
        addLine(Kind::Edge, at, QStringLiteral("edge:%1").arg(static_cast<int>(edge.kind)),
                edge.from, edge.to);
    }
    const auto& links = view.marks().links;
    for (std::size_t at = 0; at < links.size(); ++at) {
        const auto& link = links[at];
        if (link.points.empty()) continue; // an end of it is not on the picture
        addLine(Kind::Mark, at, QStringLiteral("mark:%1").arg(static_cast<int>(link.sign)),
                link.from, link.to);
    }
}

void AccessibleParts::addLine(Kind kind, std::size_t index, const QString& name,
                              const std::string& from, const std::string& to) {
    const QString key = QStringLiteral("%1:%2>%3").arg(name, toQt(from), toQt(to));
    if (parts_.contains(key)) return; // two lines that say the same
    add(kind, index, key);
    linesAt_[toQt(from)] << key;
    if (to != from) linesAt_[toQt(to)] << key;
}

void AccessibleParts::add(Kind kind, std::size_t index, const QString& key, const QString& parent) {
    const auto found = parts_.find(parent);
    const bool inTier = !parent.isEmpty() && found != parts_.end();
    if (inTier) {
        found->children << key;
    } else {
        top_ << key;
    }
    parts_.insert(key, {kind, index, key, inTier ? parent : QString(), {}});
}

const AccessiblePartInfo* AccessibleParts::find(const QString& key) const {
    const auto found = parts_.constFind(key);
    return found == parts_.cend() ? nullptr : &*found;
}

AccessibleEnds endsOf(CanvasView& view, const AccessiblePartInfo& line) {
    if (line.kind == Kind::Edge) {
        const auto& edge = view.canvas().picture().edges[line.index];
        return {toQt(edge.from), toQt(edge.to)};
    }
    if (line.kind == Kind::Mark) {
        const auto& link = view.marks().links[line.index];
        return {toQt(link.from), toQt(link.to)};
    }
    return {};
}

std::optional<CanvasPart> canvasPartOf(CanvasView& view, const AccessiblePartInfo& part) {
    const picture::Picture& picture = view.canvas().picture();
    switch (part.kind) {
    case Kind::Outside: return partOf(picture.outside[part.index]);
    case Kind::Edge: return partOf(picture.edges[part.index]);
    case Kind::Mark: return partOf(view.marks().links[part.index]);
    case Kind::Tier:
    case Kind::Card:
    case Kind::Pill: break;
    }
    return std::nullopt;
}

QRectF sceneRectOf(CanvasView& view, const AccessiblePartInfo& part) {
    const picture::Picture& picture = view.canvas().picture();
    switch (part.kind) {
    case Kind::Outside: return toQt(picture.outside[part.index].rect);
    case Kind::Tier: return toQt(picture.tiers[part.index].rect);
    case Kind::Card: return toQt(picture.cards[part.index].rect);
    case Kind::Pill: return toQt(picture.pills[part.index].rect);
    case Kind::Edge: return roundedPath(picture.edges[part.index].points).boundingRect();
    case Kind::Mark: break;
    }
    return roundedPath(view.marks().links[part.index].points).boundingRect();
}

} // namespace tw::gui

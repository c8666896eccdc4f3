#include "canvas/accessible_relations.h"

#include "conversions.h"

#include <algorithm>

namespace tw::gui {
namespace {

using Kind = AccessiblePartInfo::Kind;
using Bonds = QList<AccessibleBond>;

void addBelonging(Bonds& bonds, const AccessibleParts& parts, const AccessiblePartInfo& part) {
    if (!part.parent.isEmpty())
        bonds.append(
            {part.parent, part.kind == Kind::Pill ? QAccessible::Label : QAccessible::Controller});
    for (const QString& child : part.children) {
        const bool pill = parts.find(child)->kind == Kind::Pill;
        bonds.append({child, pill ? QAccessible::Labelled : QAccessible::Controlled});
    }
}

bool isMembership(CanvasView& view, const AccessiblePartInfo& line) {
    return line.kind == Kind::Edge &&
           view.canvas().picture().edges[line.index].kind == picture::Edge::Kind::Membership;
}

bool leadsBothWays(CanvasView& view, const AccessiblePartInfo& line) {
    return line.kind == Kind::Mark && view.marks().links[line.index].both_ways;
}

void addLines(Bonds& bonds, CanvasView& view, const AccessibleParts& parts, const QString& key) {
    for (const QString& each : parts.linesAt(key)) {
        const AccessiblePartInfo& line = *parts.find(each);
        const AccessibleEnds ends = endsOf(view, line);
        const bool begins = ends.from == key;
        const QString& other = begins ? ends.to : ends.from;
        if (isMembership(view, line)) {
            bonds.append({other, begins ? QAccessible::Controlled : QAccessible::Controller});
            continue;
        }
        const bool both = leadsBothWays(view, line);
        if (begins || both) bonds.append({other, QAccessible::FlowsTo});
        if (!begins || both) bonds.append({other, QAccessible::FlowsFrom});
    }
}

/// Cards that the selected service reaches say so, and it says so of them.
void addReach(Bonds& bonds, CanvasView& view, const AccessiblePartInfo& part) {
    const auto& shown = view.workspace().lastReadable();
    const auto about = view.question().about;
    if (part.kind != Kind::Card || !view.overlays().reachability || !about || shown == nullptr)
        return;
    const auto& cards = view.canvas().picture().cards;
    const auto& topology = shown->facts.topology;
    const ServiceName& own = cards[part.index].service;
    if (own != *about) {
        if (topology.reaches(*about, own))
            bonds.append({toQt(picture::key(*about)), QAccessible::FlowsFrom});
        return;
    }
    for (const auto& card : cards) {
        if (card.service != own && topology.reaches(own, card.service))
            bonds.append({toQt(picture::key(card.service)), QAccessible::FlowsTo});
    }
}

} // namespace

Bonds bondsOf(CanvasView& view, const AccessibleParts& parts, const AccessiblePartInfo& part) {
    Bonds bonds;
    if (part.kind == Kind::Edge || part.kind == Kind::Mark) {
        const AccessibleEnds ends = endsOf(view, part);
        bonds = {{ends.from, QAccessible::FlowsFrom}, {ends.to, QAccessible::FlowsTo}};
        if (leadsBothWays(view, part))
            bonds += {{ends.to, QAccessible::FlowsFrom}, {ends.from, QAccessible::FlowsTo}};
        return bonds;
    }
    addBelonging(bonds, parts, part);
    addLines(bonds, view, parts, part.key);
    addReach(bonds, view, part);
    // Several lines may say the same.
    const auto order = [](const AccessibleBond& bond) {
        return std::pair(bond.other, bond.relation.toInt());
    };
    std::ranges::sort(bonds, {}, order);
    const auto [first, last] = std::ranges::unique(bonds);
    bonds.erase(first, last);
    return bonds;
}

} // namespace tw::gui

// The part of CanvasView that brings some of it to the fore: focus, search, collapsed tiers.
#include "canvas/canvas_view.h"
#include "conversions.h"
#include "focus/find_bar.h"
#include "focus/minimap.h"
#include "picture/focus.h"

#include <algorithm>
#include <unordered_set>

namespace tw::gui {
namespace {

using ServiceSet = std::unordered_set<ServiceName>;

/// Those whose cards collapsed tiers hide.
ServiceSet hiddenIn(const picture::Picture& picture) {
    ServiceSet hidden;
    for (const auto& tier : picture.tiers)
        hidden.insert(tier.hidden.begin(), tier.hidden.end());
    return hidden;
}

} // namespace

void CanvasView::placeBoxes() {
    const QRect area = viewport()->geometry();
    findBar_->place(area);
    minimap_->place(area);
    placeLegend(Legend::Move::Freely);
}

std::optional<std::set<std::string>> CanvasView::inSight() const {
    const auto& shown = *workspace_.lastReadable();
    std::optional<std::set<std::string>> keys;
    if (overlays_.focus && !selection_.keys().isEmpty()) {
        std::vector<std::string> selected;
        for (const QString& key : selection_.keys())
            selected.push_back(toBytes(key));
        keys = picture::neighbourhood(shown.facts, selected);
    }
    const picture::Query query(toBytes(findBar_->query()));
    if (query.empty()) return keys;
    auto found = picture::keys_of(shown.facts, query.find(shown.facts, shown.findings));
    if (!keys) return found;
    std::erase_if(*keys, [&](const std::string& key) { return !found.contains(key); });
    return keys;
}

QStringList CanvasView::matches() const {
    const auto& shown = *workspace_.lastReadable();
    const picture::Query query(toBytes(findBar_->query()));
    if (query.empty()) return {};
    const auto names = query.find(shown.facts, shown.findings);
    const std::set<ServiceName> wanted(names.begin(), names.end());
    QStringList keys;
    // As the eye reads: tier by tier, from the top; what is hidden in a collapsed tier comes last.
    for (const auto& card : scene_->picture().cards) {
        if (wanted.contains(card.service)) keys << toQt(picture::key(card.service));
    }
    const ServiceSet hidden = hiddenIn(scene_->picture());
    for (const auto& name : names) {
        if (hidden.contains(name)) keys << toQt(picture::key(name));
    }
    return keys;
}

void CanvasView::find(const QString& text) {
    if (workspace_.lastReadable() == nullptr) return;
    findBar_->open(text);
    search();
}

void CanvasView::search() {
    if (workspace_.lastReadable() == nullptr) return;
    const QStringList keys = matches();
    if (!keys.isEmpty() && !keys.contains(selection_.current())) {
        selection_.select(keys.first()); // which shows the looks
        reveal(keys.first());
    } else {
        showLooks();
    }
    showMatchCount(keys);
}

void CanvasView::showMatchCount(const QStringList& matches) {
    findBar_->showCount(static_cast<int>(matches.indexOf(selection_.current())),
                        static_cast<int>(matches.size()));
}

QString CanvasView::query() const {
    return findBar_->query();
}

void CanvasView::setQuery(const QString& query) {
    if (query == findBar_->query() || workspace_.lastReadable() == nullptr) return;
    findBar_->fill(query);
    showLooks();
    if (!query.isEmpty()) showMatchCount(matches());
}

void CanvasView::stepMatch(int by) {
    const QStringList keys = matches();
    if (keys.isEmpty()) return;
    const auto count = keys.size();
    const auto now = keys.indexOf(selection_.current());
    const auto next = now < 0 ? 0 : (now + by + count) % count;
    selection_.select(keys[next]);
    reveal(keys[next]);
    findBar_->showCount(static_cast<int>(next), static_cast<int>(count));
}

QStringList CanvasView::existing(QStringList keys) const {
    const ServiceSet hidden = hiddenIn(scene_->picture());
    keys.removeIf([&](const QString& key) {
        if (scene_->item(key) != nullptr) return false;
        const auto service = Selection::serviceOf(key);
        return !service || !hidden.contains(*service);
    });
    return keys;
}

void CanvasView::collapse(std::set<NetworkName> tiers, const QString& title) {
    picture::Layout layout = workspace_.layout();
    layout.collapsed = std::move(tiers);
    workspace_.rearrange(layout, title);
}

void CanvasView::toggleCollapsed(const NetworkName& tier) {
    auto tiers = workspace_.layout().collapsed;
    const bool expand = tiers.erase(tier) > 0;
    if (!expand) tiers.insert(tier);
    const QString name = toQt(tier);
    if (tier.empty()) {
        collapse(std::move(tiers), expand ? tr("Expand the column without a network")
                                          : tr("Collapse the column without a network"));
    } else {
        collapse(std::move(tiers),
                 expand ? tr("Expand %1").arg(name) : tr("Collapse %1").arg(name));
    }
}

std::optional<NetworkName> CanvasView::tierOfSelection() const {
    if (const auto network = selection_.network()) return network;
    const auto service = selection_.service();
    if (!service) return std::nullopt;
    const auto& picture = scene_->picture();
    if (const auto* tier = picture.tier_hiding(*service)) return tier->network;
    const auto* card = picture.card(*service);
    return card == nullptr ? std::nullopt : std::optional(card->home);
}

void CanvasView::toggleCollapsed() {
    if (!workspace_.isOpen()) return;
    if (const auto tier = tierOfSelection()) toggleCollapsed(*tier);
}

void CanvasView::toggleAllCollapsed() {
    if (!workspace_.isOpen()) return;
    const auto& picture = scene_->picture();
    std::set<NetworkName> tiers;
    if (std::ranges::none_of(picture.tiers, &picture::TierBox::collapsed)) {
        for (const auto& tier : picture.tiers)
            tiers.insert(tier.network);
    }
    const QString title = tiers.empty() ? tr("Expand all tiers") : tr("Collapse all tiers");
    collapse(std::move(tiers), title);
}

} // namespace tw::gui

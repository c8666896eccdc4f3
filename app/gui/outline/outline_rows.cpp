#include "outline/outline_rows.h"

#include "canvas/accessible_words.h"
#include "conversions.h"

#include <algorithm>
#include <unordered_map>

namespace tw::gui {
namespace {

using OutlineKind = OutlineRow::Kind;

bool bears(const std::optional<OutlineFilter>& filter, const QString& name) {
    return !filter || name.contains(filter->words, Qt::CaseInsensitive);
}

bool lets(const std::optional<OutlineFilter>& filter, const std::string& key) {
    return !filter || filter->found.contains(key);
}

} // namespace

OutlineRows::OutlineRows(const picture::Picture& picture,
                         const std::optional<OutlineFilter>& filter, bool published) {
    addOutside(picture, filter, published);
    addTiers(picture, filter);
}

int OutlineRows::add(OutlineKind kind, std::size_t index, const QString& id, const QString& key,
                     int parent) {
    const int number = static_cast<int>(rows_.size());
    QList<int>& siblings = parent < 0 ? top_ : rows_[static_cast<std::size_t>(parent)].children;
    const int place = static_cast<int>(siblings.size());
    siblings << number;
    rows_.push_back({kind, index, id, key, parent, place, {}});
    places_.insert(id, number);
    return number;
}

void OutlineRows::addOutside(const picture::Picture& picture,
                             const std::optional<OutlineFilter>& filter, bool published) {
    for (std::size_t at = 0; at < picture.outside.size(); ++at) {
        const QString id = keyOf(picture.outside[at]);
        const bool named = bears(filter, nameOfKey(id));
        const auto enters = [&](const picture::Edge& edge) {
            return published && edge.kind == picture::Edge::Kind::Published &&
                   toQt(edge.from) == id && (named || lets(filter, edge.to));
        };
        if (!named && std::ranges::none_of(picture.edges, enters)) continue;
        const int parent = add(OutlineKind::Outside, at, id, {});
        for (std::size_t edge = 0; edge < picture.edges.size(); ++edge) {
            if (!enters(picture.edges[edge])) continue;
            const QString key = toQt(picture.edges[edge].to);
            const QString entrance = id + '>' + key;
            if (find(entrance) < 0) add(OutlineKind::Entrance, edge, entrance, key, parent);
        }
    }
}

void OutlineRows::addTiers(const picture::Picture& picture,
                           const std::optional<OutlineFilter>& filter) {
    std::unordered_map<NetworkName, std::vector<std::size_t>> members;
    for (std::size_t at = 0; at < picture.cards.size(); ++at)
        members[picture.cards[at].home].push_back(at);
    for (std::size_t at = 0; at < picture.tiers.size(); ++at) {
        const picture::TierBox& tier = picture.tiers[at];
        const bool named = bears(filter, toQt(tier.title));
        std::vector<std::size_t> cards = members[tier.network];
        std::erase_if(cards, [&](std::size_t card) {
            return !named && !lets(filter, picture::key(picture.cards[card].service));
        });
        if (!named && cards.empty()) continue;
        const QString id = toQt(picture::key(tier.network));
        const int parent = add(OutlineKind::Tier, at, id, tier.network.empty() ? QString() : id);
        for (const std::size_t card : cards) {
            const QString key = toQt(picture::key(picture.cards[card].service));
            add(OutlineKind::Service, card, key, key, parent);
        }
    }
    for (std::size_t at = 0; at < picture.pills.size(); ++at) {
        const int service = find(toQt(picture::key(picture.pills[at].service)));
        const QString key = toQt(picture::key(picture.pills[at]));
        if (service >= 0) add(OutlineKind::Attachment, at, key, key, service);
    }
}

bool OutlineRows::sameAs(const OutlineRows& other) const {
    return std::ranges::equal(rows_, other.rows_, [](const OutlineRow& one, const OutlineRow& two) {
        return one.sameAs(two);
    });
}

} // namespace tw::gui

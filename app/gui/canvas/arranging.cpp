#include "canvas/arranging.h"

#include "conversions.h"
#include "picture/placement.h"

#include <algorithm>
#include <set>

namespace tw::gui {
namespace {

std::size_t moved(std::size_t place, int by) {
    return by < 0 ? place - std::min(place, static_cast<std::size_t>(-by))
                  : place + static_cast<std::size_t>(by);
}

} // namespace

void Arranging::carryOut(const picture::Layout& layout, const QString& title) const {
    if (workspace_.isReadOnly()) return commands_.refuse(commands_.obstacle());
    workspace_.rearrange(layout, title);
}

void Arranging::placeTier(const NetworkName& tier, std::size_t place) const {
    carryOut(picture::with_tier_at(workspace_.layout(), picture(), tier, place),
             tr("Arrange %1").arg(toQt(tier)));
}

void Arranging::placeCards(const NetworkName& tier, const std::vector<ServiceName>& cards,
                           std::size_t place) const {
    const int count = static_cast<int>(cards.size());
    carryOut(picture::with_cards_at(workspace_.layout(), picture(), tier, cards, place),
             count == 1 ? tr("Arrange %1").arg(toQt(cards.front()))
                        : tr("Arrange %n services", nullptr, count));
}

void Arranging::moveTier(const NetworkName& tier, int by) const {
    const auto tiers = picture::movable_tiers(picture());
    const auto found = std::ranges::find(tiers, tier);
    if (found == tiers.end()) {
        commands_.refuse(tr("This tier always stands last: no network of this name is declared."));
        return;
    }
    placeTier(tier, moved(static_cast<std::size_t>(found - tiers.begin()), by));
}

void Arranging::moveCards(const std::vector<ServiceName>& cards, int by) const {
    const auto* last = cards.empty() ? nullptr : picture().card(cards.back());
    if (last == nullptr) return;
    const std::set<ServiceName> wanted(cards.begin(), cards.end());
    std::vector<ServiceName> together;
    std::size_t others = 0, above = 0, below = 0; // of the other cards, the first and last moved
    for (const picture::Card* card : picture().cards_in(last->home)) {
        if (!wanted.contains(card->service)) {
            ++others;
            continue;
        }
        if (together.empty()) above = others;
        below = others;
        together.push_back(card->service);
    }
    placeCards(last->home, together, moved(by < 0 ? above : below, by));
}

void Arranging::arrangeAgain(const NetworkName& tier) const {
    carryOut(picture::without_places(workspace_.layout(), picture(), tier),
             tier.empty() ? tr("Arrange the column without a network again")
                          : tr("Arrange %1 again").arg(toQt(tier)));
}

void Arranging::arrangeAgain() const {
    carryOut(picture::without_places(workspace_.layout()), tr("Arrange everything again"));
}

} // namespace tw::gui

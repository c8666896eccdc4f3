#include "canvas/navigation.h"

#include "conversions.h"

#include <cmath>
#include <limits>
#include <vector>

namespace tw::gui {
namespace {

constexpr double headingMiddle = 18;

struct Stop {
    QString key;
    picture::Point at;
};

std::vector<Stop> stops(const picture::Picture& picture) {
    std::vector<Stop> result;
    // The heading of a tier; the column without a network is none.
    for (const auto& tier : picture.tiers) {
        if (!tier.network.empty())
            result.push_back({toQt(picture::key(tier.network)),
                              {tier.rect.center().x, tier.rect.y + headingMiddle}});
    }
    for (const auto& card : picture.cards)
        result.push_back({toQt(picture::key(card.service)), card.rect.center()});
    for (const auto& pill : picture.pills)
        result.push_back({toQt(picture::key(pill)), pill.rect.center()});
    return result;
}

/// Distance in the direction, with what lies aside counted twice; infinite if it lies elsewhere.
double distance(picture::Point from, picture::Point to, int arrow) {
    const double dx = to.x - from.x, dy = to.y - from.y;
    const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const bool back = arrow == Qt::Key_Left || arrow == Qt::Key_Up;
    const double along = (back ? -1 : 1) * (sideways ? dx : dy);
    const double aside = std::abs(sideways ? dy : dx);
    if (along < 4 || (!sideways && aside > 150)) return std::numeric_limits<double>::infinity();
    return along + 2 * aside;
}

} // namespace

QString neighbour(const picture::Picture& picture, const QString& from, int arrow) {
    const auto all = stops(picture);
    const Stop* start = nullptr;
    for (const Stop& stop : all) {
        if (stop.key == from) start = &stop;
    }
    if (start == nullptr) {
        if (!picture.cards.empty()) return toQt(picture::key(picture.cards.front().service));
        return all.empty() ? QString() : all.front().key;
    }
    const Stop* best = nullptr;
    double nearest = std::numeric_limits<double>::infinity();
    for (const Stop& stop : all) {
        const double far = distance(start->at, stop.at, arrow);
        if (far < nearest) {
            nearest = far;
            best = &stop;
        }
    }
    return best == nullptr ? QString() : best->key;
}

} // namespace tw::gui

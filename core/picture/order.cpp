#include "picture/order.h"

#include <algorithm>

namespace tw::picture {
namespace {

constexpr int sweeps = 6;

/// Services that a line joins to `at` on the canvas, or would if dependencies are shown.
std::vector<std::vector<std::size_t>> neighbours(const Columns& columns) {
    std::vector<std::vector<std::size_t>> result(columns.services.size());
    for (std::size_t at = 0; at < columns.services.size(); ++at) {
        for (const auto& dependency : columns.services[at].service->depends_on) {
            const auto found = columns.index.find(dependency.service);
            if (found == columns.index.end()) continue;
            if (columns.services[found->second].column == columns.services[at].column) continue;
            result[at].push_back(found->second);
            result[found->second].push_back(at);
        }
    }
    return result;
}

class Sweeper {
public:
    explicit Sweeper(Columns& columns)
        : columns_(columns), neighbours_(neighbours(columns)), height_(columns.services.size()) {
        for (const Column& column : columns_.columns)
            measure(column);
    }

    void run() {
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            if (sweep % 2 == 0) {
                for (Column& column : columns_.columns)
                    sort(column);
            } else {
                for (auto column = columns_.columns.rbegin(); column != columns_.columns.rend();
                     ++column) {
                    sort(*column);
                }
            }
        }
    }

private:
    /// Relative heights, so that short and long columns compare.
    void measure(const Column& column) {
        const auto count = static_cast<double>(column.cards.size());
        for (std::size_t place = 0; place < column.cards.size(); ++place) {
            height_[column.cards[place]] = (static_cast<double>(place) + 0.5) / count;
        }
    }

    double barycentre(std::size_t at) const {
        if (neighbours_[at].empty()) return height_[at];
        double sum = 0;
        for (const std::size_t other : neighbours_[at])
            sum += height_[other];
        return sum / static_cast<double>(neighbours_[at].size());
    }

    void sort(Column& column) {
        std::vector<std::pair<double, std::size_t>> keyed;
        for (const std::size_t at : column.cards)
            keyed.emplace_back(barycentre(at), at);
        std::ranges::stable_sort(keyed, {}, [](const auto& entry) { return entry.first; });
        std::ranges::transform(keyed, column.cards.begin(),
                               [](const auto& entry) { return entry.second; });
        measure(column);
    }

    Columns& columns_;
    std::vector<std::vector<std::size_t>> neighbours_;
    std::vector<double> height_;
};

void place_by_hand(const Columns& columns, Column& column, const Layout& layout) {
    std::vector<std::pair<int, std::size_t>> chosen;
    std::erase_if(column.cards, [&](std::size_t at) {
        const auto found = layout.order.find(columns.services[at].service->name);
        if (found == layout.order.end()) return false;
        chosen.emplace_back(std::max(0, found->second), at);
        return true;
    });
    std::ranges::stable_sort(chosen, {}, [](const auto& entry) { return entry.first; });
    for (const auto& [place, at] : chosen) {
        const auto index = std::min(static_cast<std::size_t>(place), column.cards.size());
        column.cards.insert(column.cards.begin() + static_cast<std::ptrdiff_t>(index), at);
    }
}

} // namespace

void order_cards(Columns& columns, const Layout& layout) {
    Sweeper(columns).run();
    std::vector<std::size_t> place(columns.services.size());
    for (Column& column : columns.columns) {
        place_by_hand(columns, column, layout);
        for (std::size_t at = 0; at < column.cards.size(); ++at)
            place[column.cards[at]] = at;
    }
    for (Column& column : columns.columns) {
        std::ranges::sort(column.pills, {}, [&](std::size_t at) {
            return std::tuple(columns.services[at].column, place[at], at);
        });
    }
}

} // namespace tw::picture

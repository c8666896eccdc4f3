#include "picture/router.h"

#include "picture/boxes.h"

#include <algorithm>
#include <numeric>

namespace tw::picture {
namespace {

/// More parallel lines than these say nothing to the eye.
constexpr std::size_t most_tracks = 20;
constexpr std::size_t most_lanes = 12;
constexpr double channel_margin = 12;

} // namespace

std::size_t Channels::add(std::size_t channel, const std::string& group, double from, double to) {
    Channel& target = runs_[channel];
    const auto [entry, fresh] = target.groups.try_emplace(group, target.runs.size());
    if (fresh) {
        target.runs.push_back({std::min(from, to), std::max(from, to), 0});
    } else {
        Run& run = target.runs[entry->second];
        run.begin = std::min({run.begin, from, to});
        run.end = std::max({run.end, from, to});
    }
    return entry->second;
}

void Channels::assign_tracks() {
    for (std::size_t at = 0; at < runs_.size(); ++at) {
        Channel& channel = runs_[at];
        std::vector<std::size_t> order(channel.runs.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {},
                                 [&](std::size_t run) { return channel.runs[run].begin; });
        std::vector<double> ends;
        for (const std::size_t index : order) {
            Run& run = channel.runs[index];
            const auto free =
                std::ranges::find_if(ends, [&](double end) { return end + 4 < run.begin; });
            run.track = static_cast<std::size_t>(free - ends.begin());
            if (free != ends.end()) {
                *free = run.end;
            } else if (ends.size() < most_tracks) {
                ends.push_back(run.end);
            } else {
                run.track = index % most_tracks;
            }
        }
        channel.tracks = ends.size();
        const double tracks = channel.tracks > 1 ? static_cast<double>(channel.tracks - 1) : 0;
        widths_[at] = 2 * channel_margin + tracks * size::lane_gap;
    }
}

double Channels::x(std::size_t channel, std::size_t handle) const {
    return lefts_[channel] + channel_margin +
           static_cast<double>(runs_[channel].runs[handle].track) * size::lane_gap;
}

double Channels::fraction(std::size_t channel, std::size_t handle) const {
    return static_cast<double>(runs_[channel].runs[handle].track + 1) /
           static_cast<double>(runs_[channel].tracks + 1);
}

std::size_t Lanes::add(std::size_t from, std::size_t to) {
    const auto [begin, end] = std::minmax(from, to);
    for (std::size_t lane = 0; lane < ends_.size(); ++lane) {
        const bool free = std::ranges::all_of(ends_[lane], [&](const auto& taken) {
            return taken.second < begin || end < taken.first;
        });
        if (!free) continue;
        ends_[lane].emplace_back(begin, end);
        return lane;
    }
    if (ends_.size() == most_lanes) return shared_++ % most_lanes;
    ends_.push_back({{begin, end}});
    return ends_.size() - 1;
}

std::vector<Point> simplified(const std::vector<Point>& points) {
    std::vector<Point> result;
    for (const Point& point : points) {
        if (!result.empty() && result.back() == point) continue;
        while (result.size() >= 2) {
            const Point& a = result[result.size() - 2];
            const Point& b = result.back();
            const bool straight = (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y);
            if (!straight) break;
            result.pop_back();
        }
        result.push_back(point);
    }
    return result;
}

} // namespace tw::picture

// Lines with right angles through the channels between the tiers.
//
// Everything vertical runs in a channel, on a track of its own (left-edge algorithm: Hashimoto and
// Stevens 1971); everything that passes a tier runs in a lane above its cards or below its pills.
// Heights are known first, widths of channels follow from the tracks, and x last.
#pragma once

#include "picture/picture.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tw::picture {

/// Channel i lies to the left of column i; channel n to the right of the last.
class Channels {
public:
    explicit Channels(std::size_t columns)
        : runs_(columns + 1), widths_(columns + 1), lefts_(columns + 1) {}

    /// A vertical line; lines of one group share a track. Returns a handle.
    std::size_t add(std::size_t channel, const std::string& group, double from, double to);
    void assign_tracks();
    [[nodiscard]] double width(std::size_t channel) const { return widths_[channel]; }
    void set_left(std::size_t channel, double x) { lefts_[channel] = x; }
    [[nodiscard]] double x(std::size_t channel, std::size_t handle) const;
    /// Where the track lies in a channel whose width is given: between 0 and 1.
    [[nodiscard]] double fraction(std::size_t channel, std::size_t handle) const;

private:
    struct Run {
        double begin = 0, end = 0;
        std::size_t track = 0;
    };
    struct Channel {
        std::vector<Run> runs;
        std::unordered_map<std::string, std::size_t> groups;
        std::size_t tracks = 0;
    };
    std::vector<Channel> runs_;
    std::vector<double> widths_, lefts_;
};

/// Gives horizontal lines lanes, so that those over the same columns do not overlap.
class Lanes {
public:
    /// `from` and `to` are channels. Beyond the most lanes that fit, lines share one.
    std::size_t add(std::size_t from, std::size_t to);
    [[nodiscard]] std::size_t count() const { return ends_.size(); }

private:
    std::vector<std::vector<std::pair<std::size_t, std::size_t>>> ends_;
    std::size_t shared_ = 0;
};

/// A corner whose x is not known yet: in a column (`offset` from its left), in a channel (on the
/// track of `handle`), or fixed.
struct Corner {
    enum class In { Column, Channel, Fixed };
    In in = In::Fixed;
    std::size_t index = 0;
    std::size_t handle = 0;
    double offset = 0;
    double y = 0;
};

struct Route {
    Edge edge;
    std::vector<Corner> corners;
};

/// Drops corners on a straight line.
[[nodiscard]] std::vector<Point> simplified(const std::vector<Point>& points);

} // namespace tw::picture

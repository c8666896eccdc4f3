// A small copy of the picture, and the way between the two.
#pragma once

#include "picture/picture.h"

#include <algorithm>

namespace tw::picture {

struct Shrink {
    double factor = 1;
    Point offset; ///< of the small picture's corner

    [[nodiscard]] Point small(Point large) const {
        return {offset.x + large.x * factor, offset.y + large.y * factor};
    }
    [[nodiscard]] Rect small(const Rect& large) const {
        const Point corner = small(Point{large.x, large.y});
        return {corner.x, corner.y, large.width * factor, large.height * factor};
    }
    [[nodiscard]] Point large(Point small) const {
        return {(small.x - offset.x) / factor, (small.y - offset.y) / factor};
    }
};

/// Brings `bounds` into a space, in the middle and no larger than it is.
[[nodiscard]] inline Shrink shrink(const Rect& bounds, const Rect& space) {
    Shrink result;
    if (bounds.width <= 0 || bounds.height <= 0) return result;
    result.factor = std::min({space.width / bounds.width, space.height / bounds.height, 1.0});
    result.offset = {space.center().x - bounds.center().x * result.factor,
                     space.center().y - bounds.center().y * result.factor};
    return result;
}

} // namespace tw::picture

#include "window/cascade.h"

namespace tw::gui {

QRect cascaded(const QRect& from, const QRect& room, const QSize& usual) {
    constexpr QPoint step(36, 36); // the title of the window behind stays in sight
    const QRect next = from.translated(step) & room;
    const QSize least = from.size().boundedTo(room.size() * 3 / 4);
    if (next.size().expandedTo(least) == next.size()) return next;
    return {room.topLeft(), usual.boundedTo(room.size())};
}

} // namespace tw::gui

// Where a further window goes.
#pragma once

#include <QRect>

namespace tw::gui {

/// A step below and to the right of `from`, cut to fit into `room`. Where too little would be left
/// it begins anew at the corner of the room, in the `usual` size.
[[nodiscard]] QRect cascaded(const QRect& from, const QRect& room, const QSize& usual);

} // namespace tw::gui

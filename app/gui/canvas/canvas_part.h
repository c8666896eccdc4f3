// What of the canvas is neither a service nor a tier, and can be asked about all the same.
#pragma once

#include "picture/marks.h"

#include <QStringList>

#include <optional>

namespace tw::gui {

/// A line, a mark of an overlay, the Internet or the host.
struct CanvasPart {
    QString says;     ///< what its tip tells
    QStringList ends; ///< keys of what it joins or stands at: `service:web`, `internet`
    std::optional<picture::Sign> sign = {};       ///< of a mark
    std::optional<picture::Edge::Kind> edge = {}; ///< of a line that is no mark
};

} // namespace tw::gui

// Whom the selected service reaches, as looks of the canvas.
#pragma once

#include "analysis/analysis.h"
#include "picture/picture.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace tw::gui {

struct ReachTones {
    QSet<QString> dimmed;               ///< keys of what is out of reach
    QHash<QString, picture::Tone> tone; ///< keys of reachable services: good, or bad if forbidden
};

[[nodiscard]] ReachTones reachTones(const analysis::Snapshot& snapshot, const ServiceName& service);

} // namespace tw::gui

// What of the canvas is neither a service nor a tier, and can be asked about all the same.
#pragma once

#include "picture/marks.h"
#include "picture/picture.h"

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

[[nodiscard]] CanvasPart partOf(const picture::Outside& outside);
[[nodiscard]] CanvasPart partOf(const picture::Edge& line);
[[nodiscard]] CanvasPart partOf(const picture::Link& mark);

/// `internet` or `host`, as in lines that begin there.
[[nodiscard]] QString keyOf(const picture::Outside& outside);
/// What a mark means, what it stands for here, and why.
[[nodiscard]] QString markTip(picture::Sign sign, const std::string& tip,
                              const std::vector<Phrase>& why = {});

} // namespace tw::gui

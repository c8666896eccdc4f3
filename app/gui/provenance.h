// Where a value comes from, in the few words that inspector and code have room for.
#pragma once

#include "report/origins.h"

#include <QString>

namespace tw::gui {

/// `compose.yaml:12`; a long file name is shortened in its middle.
[[nodiscard]] QString shortPlace(const facts::Facts& facts, const text::Location& location);
/// How it came: `extends`, `anchor · variable`; empty for what is written where it counts.
[[nodiscard]] QString shortWay(const report::ValueOrigin& origin);
/// Everything: path, value, the whole place, every step.
[[nodiscard]] QString provenanceTip(const facts::Facts& facts, const report::ValueOrigin& origin);

} // namespace tw::gui

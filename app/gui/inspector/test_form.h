// How a health check's test is run, shown and switched.
#pragma once

#include "analysis/analysis.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QMenu;

namespace tw::gui {

/// The test as the file says it, variables included.
[[nodiscard]] compose::TestLine writtenTest(const analysis::Snapshot& snapshot,
                                            const compose::Service& service);

[[nodiscard]] QString formName(compose::TestForm form);

/// Fills a menu with both forms, the present one checked; nothing is checked where `tests` differ.
/// A form that cannot say all of them is off, and says why. `choose` gets the intents of a switch.
void fillFormMenu(QMenu& menu, const std::vector<std::pair<ServiceName, compose::TestLine>>& tests,
                  const std::function<void(const std::vector<Intent>&)>& choose);

} // namespace tw::gui

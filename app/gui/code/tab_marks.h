// What the tab of a file says about it: the worst problem in it.
#pragma once

#include "analysis/analysis.h"
#include "theme/tokens.h"

#include <QIcon>
#include <QStringList>

namespace tw::gui {

struct TabMark {
    int errors = 0;
    int warnings = 0;
};

[[nodiscard]] TabMark tabMark(const analysis::Snapshot& snapshot, text::FileId file);
/// A cross or a triangle; nothing for a file without problems.
[[nodiscard]] QIcon tabIcon(const TabMark& mark, const Tokens& tokens);
[[nodiscard]] QStringList tabWords(const TabMark& mark);

} // namespace tw::gui

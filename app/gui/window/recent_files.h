// The projects opened last.
#pragma once

#include <QStringList>

namespace tw::gui {

class Workspace;

[[nodiscard]] QStringList recentFiles();
void addRecent(const Workspace& workspace);

} // namespace tw::gui

// The projects opened last.
#pragma once

#include <QStringList>

namespace tw::gui {

class Workspace;

/// What to open again, the newest first: the files of a project as they were named, or the one
/// folder in which Compose finds them.
[[nodiscard]] QList<QStringList> recentProjects();
void addRecent(const Workspace& workspace);
/// `shop/compose.yaml + compose.prod.yaml`
[[nodiscard]] QString recentTitle(const QStringList& files);

} // namespace tw::gui

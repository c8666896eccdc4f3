// What the host of a project has, as the user says; kept in the user's settings, for each project.
#pragma once

#include "report/capacity.h"

#include <QString>

namespace tw::gui {

class Workspace;

[[nodiscard]] report::HostCapacity hostOf(const Workspace& workspace);
void setHostOf(const Workspace& workspace, const report::HostCapacity& host);
/// What the machine has that runs this program, as far as it tells.
[[nodiscard]] report::HostCapacity thisMachine();

} // namespace tw::gui

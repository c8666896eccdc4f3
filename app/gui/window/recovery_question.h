// Asks what becomes of work that a crashed run has left behind.
#pragma once

#include "workspace/recovery.h"

class QWidget;

namespace tw::gui {

enum class RecoveryAnswer { BringBack, ThrowAway, Later };

[[nodiscard]] RecoveryAnswer askRecovery(QWidget& parent, const Recovery::Left& left);

} // namespace tw::gui

// The widgets' look, made from the tokens.
#pragma once

#include "theme/tokens.h"

#include <QString>

namespace tw::gui {

[[nodiscard]] QString stylesheet(const Tokens& tokens);

} // namespace tw::gui

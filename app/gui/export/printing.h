// The canvas on a printer.
#pragma once

#include "export/sheet.h"

#include <QString>

class QWidget;

namespace tw::gui {

// These return why it failed; empty if it went well or the user thought better of it.
/// Asks for the printer; where something is selected, the selection alone can be printed.
[[nodiscard]] QString printByDialog(QWidget& parent, SheetSource source, const Tokens& tokens);
/// Shows the pages first.
[[nodiscard]] QString previewPrint(QWidget& parent, SheetSource source, const Tokens& tokens);

} // namespace tw::gui

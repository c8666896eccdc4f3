// Dialogs that ask for files, and what is done with the answers.
#pragma once

#include "text/source.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace tw::gui {

class Workspace;

[[nodiscard]] QStringList askForFiles(QWidget& parent, const Workspace& workspace);
// These return why it failed; empty if it went well or the user thought better of it.
// Saving under another name may also say what became of it.
[[nodiscard]] QString saveUnderOtherName(QWidget& parent, Workspace& workspace, text::FileId file);
[[nodiscard]] QString exportPatch(QWidget& parent, const Workspace& workspace);

} // namespace tw::gui

// What mouse and keyboard do: gestures in words, and the keys of all actions as they are.
#pragma once

#include "theme/tokens.h"

#include <QDialog>

class QMenuBar;

namespace tw::gui {

class HelpSheet : public QDialog {
    Q_OBJECT

public:
    HelpSheet(const QMenuBar& menus, const Tokens& tokens, QWidget* parent);
};

} // namespace tw::gui

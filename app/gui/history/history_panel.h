// The steps of the undo list by name. A click leads to the state after a step.
#pragma once

#include "theme/theme.h"

#include <QUndoView>

namespace tw::gui {

class HistoryPanel : public QUndoView {
    Q_OBJECT

public:
    /// `stack` must outlive it.
    HistoryPanel(QUndoStack& stack, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace tw::gui

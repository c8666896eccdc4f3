// The steps of the undo list by name. A click leads to the state after a step.
#pragma once

#include "row_menu.h"
#include "theme/theme.h"

#include <QUndoView>

namespace tw::gui {

class HistoryPanel : public QUndoView {
    Q_OBJECT

public:
    /// `stack` must outlive it.
    HistoryPanel(QUndoStack& stack, const Theme& theme, QWidget* parent = nullptr);

signals:
    /// The menu of a step is about to open.
    void menuOpening(QMenu& menu);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fillMenu(QMenu& menu, const QModelIndex& step);
};

} // namespace tw::gui

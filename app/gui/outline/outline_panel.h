// The project as a tree: the canvas for the keyboard and for screen readers.
#pragma once

#include "commands.h"
#include "theme/theme.h"

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QLineEdit;
class QTreeView;

namespace tw::gui {

class OutlinePanel : public QFrame {
    Q_OBJECT

public:
    OutlinePanel(Workspace& workspace, Selection& selection, Commands& commands, const Theme& theme,
                 QWidget* parent = nullptr);
    void focusFilter();

    enum Role { KeyRole = Qt::UserRole + 1, CountRole, ToneRole, ColumnRole };

private:
    void rebuild();
    void followSelection();
    void selectCurrent();
    void openMenu(QPoint at);

    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    const Theme& theme_;
    QLineEdit* filter_;
    QTreeView* tree_;
    QStandardItemModel model_;
    QSortFilterProxyModel filtered_;
    bool following_ = false;
};

} // namespace tw::gui

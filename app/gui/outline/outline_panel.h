// The project as a tree: the canvas for the keyboard and for screen readers.
#pragma once

#include "selection.h"
#include "theme/theme.h"
#include "workspace/workspace.h"

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QLineEdit;
class QTreeView;

namespace tw::gui {

class OutlinePanel : public QFrame {
    Q_OBJECT

public:
    OutlinePanel(Workspace& workspace, Selection& selection, const Theme& theme,
                 QWidget* parent = nullptr);
    void focusFilter();
    [[nodiscard]] QString filter() const;
    void setFilter(const QString& text);
    [[nodiscard]] QTreeView& tree() { return *tree_; }
    /// Where the selected row stands, in global coordinates.
    [[nodiscard]] QRect currentRect() const;

    enum Role { KeyRole = Qt::UserRole + 1, CountRole, ToneRole, ColumnRole };

signals:
    /// A menu for the selection is wanted at a place in global coordinates.
    void menuRequested(QPoint at);

private:
    void rebuild();
    void followSelection();
    void selectCurrent();

    Workspace& workspace_;
    Selection& selection_;
    const Theme& theme_;
    QLineEdit* filter_;
    QTreeView* tree_;
    QStandardItemModel model_;
    QSortFilterProxyModel filtered_;
    bool following_ = false;
};

} // namespace tw::gui

// The project as a tree: all that the canvas shows, for the keyboard and for screen readers.
#pragma once

#include "canvas/canvas_view.h"
#include "outline/outline_model.h"
#include "theme/theme.h"

#include <QFrame>
#include <QSet>

class QLineEdit;
class QTreeView;

namespace tw::gui {

/// Shows the facts of the canvas, with the same selection. What is folded here is kept, and follows
/// the tiers that are collapsed or expanded there.
class OutlinePanel : public QFrame {
    Q_OBJECT

public:
    OutlinePanel(CanvasView& canvas, const Theme& theme, QWidget* parent = nullptr);
    void focusFilter();
    [[nodiscard]] QString filter() const;
    void setFilter(const QString& text);
    [[nodiscard]] QTreeView& tree() { return *tree_; }
    /// The Internet or the host, if theirs is the current row.
    [[nodiscard]] std::optional<CanvasPart> currentPart() const;
    /// Where the selected row stands, in global coordinates.
    [[nodiscard]] QRect currentRect() const;

signals:
    /// A menu for the current row is wanted at a place in global coordinates.
    void menuRequested(QPoint at);
    void activated(); ///< Enter on a row, or a double-click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilter();
    void makeTree();
    /// Shows the project if it has changed.
    void follow();
    void refresh();
    [[nodiscard]] std::optional<OutlineFilter> wanted() const;
    /// Opens and folds the rows as they were.
    void restoreRows();
    void restoreCurrent(const QString& id);
    [[nodiscard]] bool isOpenAtFirst(const OutlineRow& row) const;
    void noteOpen(const QModelIndex& index, bool open);
    void foldAsCanvas(const std::set<NetworkName>& before);
    void followSelection();
    void selectChosen();
    void selectAllShown();
    bool pressKey(const QKeyEvent& event);

    CanvasView& canvas_;
    Workspace& workspace_;
    Selection& selection_;
    const Theme& theme_;
    QLineEdit* filter_;
    QTreeView* tree_;
    OutlineModel model_;
    QSet<QString> open_, known_; ///< ids of rows: those that are open, and those ever shown
    /// What the rows were made of.
    analysis::SnapshotPtr snapshot_;
    picture::Layout layout_;
    bool published_ = true;
    bool following_ = false;
};

} // namespace tw::gui
